/** Protects: refused credentials that come faster than they can be written cost bounded room and time. */
import { expect, it } from '@jest/globals';
import type { DatabaseUnitOfWork } from '../../../src/db/unit-of-work.ts';
import { createLogger } from '../../../src/lib/logger.ts';
import { createRefusalLog, type RefusalLog } from '../../../src/platform/audit/index.ts';
import { createManualClock } from '../../support/clock.ts';

/** A log over a database that takes up each transaction when the test says so. */
function createSlowLog() {
  const sizes: number[] = [];
  const begun: { finish: () => void; fail: () => void }[] = [];
  let lost = 0;
  const write: DatabaseUnitOfWork['write'] = async (_identities, work) => {
    const query = { query: (built: { toSQL(): { bindings: unknown[] } }) => count(built) };
    return work(query as never, () => undefined);
  };
  const count = (built: { toSQL(): { bindings: unknown[] } }): Promise<never[]> => {
    // One binding of each row says how it came.
    const { bindings } = built.toSQL();
    sizes.push(bindings.filter((binding) => String(binding).includes('"reason"')).length);
    return new Promise((resolve, reject) => {
      begun.push({
        finish: () => {
          resolve([]);
        },
        fail: () => {
          reject(new Error('gone'));
        },
      });
    });
  };
  const refusals = createRefusalLog({
    unitOfWork: { write } as DatabaseUnitOfWork,
    clock: createManualClock(),
    log: createLogger('silent'),
    lost: (rows) => {
      lost += rows;
    },
  });
  return { refusals, sizes, begun, lost: () => lost };
}

function note({ note }: RefusalLog, times: number): void {
  for (let time = 0; time < times; time += 1) {
    note({
      requestId: 'req_1',
      operation: 'core.listWorkspaces',
      method: 'GET',
      address: '192.0.2.1',
      status: 401,
      schemes: ['apiKey'],
      reason: 'unknown',
    });
  }
}
const soon = () => new Promise((resolve) => setImmediate(resolve));

it('what comes while a row is written is written together, at most 500 at once', async () => {
  const { refusals, begun, sizes, lost } = createSlowLog();
  note(refusals, 1_101);
  for (let index = 0; index < 4; index += 1) {
    await soon();
    begun[index]?.finish();
  }
  await refusals.stop();
  expect([sizes, lost()]).toEqual([[1, 500, 500, 100], 0]);
});

it('what there is no room for is counted as lost, and room comes back', async () => {
  const { refusals, begun, sizes, lost } = createSlowLog();
  note(refusals, 10_006);
  for (let index = 0; index < 21; index += 1) {
    await soon();
    begun[index]?.finish();
  }
  await refusals.stop();
  expect([sizes.reduce((sum, size) => sum + size, 0), lost()]).toEqual([10_001, 5]);
  note(refusals, 1);
  expect(sizes).toHaveLength(22);
});

it('rows that are not taken are counted as lost, and the next are tried', async () => {
  const { refusals, begun, sizes, lost } = createSlowLog();
  note(refusals, 3);
  await soon();
  begun[0]?.fail();
  await soon();
  begun[1]?.finish();
  await refusals.stop();
  expect([sizes, lost()]).toEqual([[1, 2], 1]);
});

it('a process that stops waits for no database that is gone', async () => {
  const { refusals, begun, sizes, lost } = createSlowLog();
  note(refusals, 2_000);
  const stopped = refusals.stop();
  await soon();
  begun[0]?.fail();
  await stopped;
  expect([sizes, lost()]).toEqual([[1], 2_000]);
});
