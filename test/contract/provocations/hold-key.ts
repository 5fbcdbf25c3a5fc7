import { setTimeout as wait } from 'node:timers/promises';
import { sql } from '../../../src/db/sql.ts';
import { createUnitOfWork } from '../../../src/db/unit-of-work.ts';
import { digestOf } from '../../../src/engine/idempotency/index.ts';
import { createSealer } from '../../../src/lib/sealer.ts';
import { createIdempotency } from '../../../src/platform/idempotency/index.ts';
import type { WireRequest } from '../../support/operations/send-request.ts';
import type { Scene } from '../operations/scene.ts';

const beatMs = 100;

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
  let isReleased = false;
  const holding = createUnitOfWork(database).write(principal, async (tx) => {
    await idempotency.claim(tx, { principal, digest }, performance.now() + 1_000);
    taken.resolve(undefined);
    // PostgreSQL ends a transaction that nobody carries on.
    while (!isReleased) {
      await tx.query(sql.raw('SELECT 1'));
      await wait(beatMs);
    }
  });
  holding.catch(taken.reject);
  await taken.promise;
  return async () => {
    isReleased = true;
    await holding;
  };
}
