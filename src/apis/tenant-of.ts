import type { Principal } from '../engine/ports/index.ts';
import { ApiError } from '../errors/api-error.ts';

/** The tenant that the caller acts in; whoever belongs to none finds nothing. */
export function tenantOf({ tenantId }: Pick<Principal, 'tenantId'>): number {
  if (tenantId === undefined) throw new ApiError('not_found');
  return tenantId;
}
