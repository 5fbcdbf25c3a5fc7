import { randomUUID } from 'node:crypto';
import type { Operation } from '../../support/operations/operation.ts';
import type { WireRequest } from '../../support/operations/send-request.ts';
import { takesKeys, withKey } from './idempotency-keys.ts';
import { holdKey } from './hold-key.ts';
import type { Provocation } from './provocation.ts';

/** A request whose Idempotency-Key another process is still at work for. */
export const conflict: Provocation = {
  applies: takesKeys,
  spends: true,
  waits: true,
  attempt: (scene, operation, draft) => {
    const key = randomUUID();
    return {
      draft: withKey(draft, key),
      before: (request) => {
        const tenantId = chosenTenant(operation, request) ?? scene.world.tenant.tenantId;
        return holdKey(scene, tenantId, request, key);
      },
    };
  },
};

/** The tenant that the path chooses, in which the key then is one. */
function chosenTenant(
  { path, parameters }: Operation,
  { target }: WireRequest,
): number | undefined {
  const choosing = parameters.find((one) => one.in === 'path' && one['x-tenant'] !== undefined);
  if (!choosing) return undefined;
  return Number(target.split('/')[path.split('/').indexOf(`{${choosing.name}}`)]);
}
