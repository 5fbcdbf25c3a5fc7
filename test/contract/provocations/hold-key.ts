import { createUnitOfWork } from '../../../src/db/unit-of-work.ts';
import { digestOf } from '../../../src/engine/idempotency/index.ts';
import { createSealer } from '../../../src/lib/sealer.ts';
import { createIdempotency } from '../../../src/platform/idempotency/index.ts';
import type { WireRequest } from '../../support/operations/send-request.ts';
import type { Scene } from '../operations/scene.ts';

/** Takes the key of a request, as a process does that performs it; answers how it is given back. */
export async function holdKey(
  { app, database }: Scene,
  tenantId: number,
  { method, target }: WireRequest,
  key: string,
): Promise<() => Promise<void>> {
  const idempotency = createIdempotency(app.clock, createSealer(app.signingKey, 'idempotency'));
  const principal = { userId: 0, tenantId, credential: '', can: () => false };
  const digest = digestOf({ method, path: target.split('?', 1)[0] ?? '' }, key);
  const taken = Promise.withResolvers<undefined>();
  const released = Promise.withResolvers<undefined>();
  const holding = createUnitOfWork(database).write(principal, async (tx) => {
    await idempotency.claim(tx, { principal, digest }, performance.now() + 1_000);
    taken.resolve(undefined);
    await released.promise;
  });
  holding.catch(taken.reject);
  await taken.promise;
  return async () => {
    released.resolve(undefined);
    await holding;
  };
}
