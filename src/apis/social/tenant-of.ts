import type { Principal } from '../../engine/ports.ts';
import { ApiError } from '../../errors/api-error.ts';

/** The workspace that the caller acts in. */
export function tenantOf({ tenantId }: Pick<Principal, 'tenantId'>): number {
  if (tenantId === undefined) throw new ApiError('not_found');
  return tenantId;
}
