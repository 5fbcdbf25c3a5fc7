/** Protects: what has expired is deleted, in pieces, by several processes at once; all else stays. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openDatabase, type Database } from '../../../src/db/database.ts';
import { createUnitOfWork } from '../../../src/db/unit-of-work.ts';
import { createLogger } from '../../../src/lib/logger.ts';
import { forgetExpired } from '../../../src/platform/idempotency/index.ts';
import { createManualClock } from '../../support/clock.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';

let test: TestDatabase;
let database: Database;
beforeAll(async () => {
  test = await createTestDatabase();
  database = openDatabase({ url: test.url, poolSize: 4, log: createLogger('silent') });
});
afterAll(async () => {
  await database.destroy();
  await test.drop();
});

it('forgets 2,300 expired answers of two tenants, and none of 700 others', async () => {
  const clock = createManualClock();
  await test.query(
    `INSERT INTO idempotency_records (tenant_id, digest, user_id, fingerprint, status, headers, expires_at)
     SELECT n % 2, n::text::bytea, 1, '', 200, '{}', $1::timestamptz + (n - 2300) * interval '1 second'
       FROM generate_series(1, 3000) n`,
    [clock.now()],
  );
  const unit = createUnitOfWork(database);
  const gone = await Promise.all([forgetExpired(unit, clock), forgetExpired(unit, clock)]);
  expect(gone[0] + gone[1]).toBe(2_300);
  const [left] = await test.query<{ count: number; early: number }>(
    `SELECT count(*)::int, count(*) FILTER (WHERE expires_at <= $1)::int AS early
       FROM idempotency_records`,
    [clock.now()],
  );
  expect(left).toEqual({ count: 700, early: 0 });
  expect(await forgetExpired(unit, clock)).toBe(0);
});
