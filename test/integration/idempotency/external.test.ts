/**
 * Protects operations that wait for the world (`x-effects: external`): they hold no connection, and
 * whatever becomes of an attempt, the next one calls by the same name, and one outcome is written.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { openDatabase, type Database } from '../../../src/db/database.ts';
import { translateDatabaseError } from '../../../src/db/errors.ts';
import { sql } from '../../../src/db/sql.ts';
import type { Transaction } from '../../../src/db/transaction.ts';
import { createUnitOfWork } from '../../../src/db/unit-of-work.ts';
import type { UntypedHandler } from '../../../src/engine/handler.ts';
import type { GeneratedApi } from '../../../src/engine/index.ts';
import type { Keep, Ports } from '../../../src/engine/ports/index.ts';
import { ApiError } from '../../../src/errors/api-error.ts';
import { createLogger } from '../../../src/lib/logger.ts';
import { createSealer } from '../../../src/lib/sealer.ts';
import { insertAuditRow } from '../../../src/platform/audit/index.ts';
import { createIdempotency } from '../../../src/platform/idempotency/index.ts';
import { createManualClock } from '../../support/clock.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { anything, generateApi, serveEngine, type ServedEngine } from '../../support/engine.ts';

const document = {
  components: { securitySchemes: { key: { type: 'http', scheme: 'bearer' } } },
  'x-scopes': { 'a:write': 'Write' },
  'x-idempotency': { retentionHours: 24, required: false },
  paths: {
    '/ask': {
      post: {
        operationId: 'ask',
        security: [{ key: ['a:write'] }],
        'x-effects': 'external',
        requestBody: { content: { 'application/json': { schema: {} } } },
        responses: anything,
      },
    },
  },
};
const poolSize = 2;
const clock = createManualClock();
let test: TestDatabase;
let api: GeneratedApi;
let databases: Database[];
/** Two processes. */
let first: ServedEngine;
let second: ServedEngine;

interface Asked {
  effect: string;
  tx: Transaction;
  keep: Keep<Transaction>;
}
/** The world: what it was asked, by which name, and how it answers. */
let calls: string[] = [];
let answer: (request: Asked) => Promise<unknown>;
const ask: UntypedHandler = async (request: never) => {
  const asked = request as Asked;
  calls.push(asked.effect);
  return { status: 200, body: await answer(asked) };
};

beforeAll(async () => {
  test = await createTestDatabase();
  await test.query('CREATE TABLE notes (text text)');
  await test.query('GRANT ALL ON notes TO charter_app');
  api = await generateApi('world', document);
  const options = { url: test.url, poolSize, log: createLogger('silent') };
  databases = [openDatabase(options), openDatabase(options)];
  [first, second] = (await Promise.all(databases.map(serve))) as [ServedEngine, ServedEngine];
});
beforeEach(async () => {
  calls = [];
  await test.query('TRUNCATE notes, audit_rows, audit_unsealed');
});
afterAll(async () => {
  await Promise.all([first.stop(), second.stop()]);
  for (const database of databases) await database.destroy();
  await test.drop();
});

/** The engine as src/compose.ts joins it with the platform. */
function serve(database: Database): Promise<ServedEngine> {
  const unitOfWork = createUnitOfWork(database);
  const idempotency = createIdempotency(clock, createSealer(Buffer.alloc(32), 'tests'));
  const ports: Partial<Ports<Transaction>> = {
    clock,
    translateError: translateDatabaseError,
    idempotency,
    unitOfWork: {
      read: (principal, work) => unitOfWork.read(principal, work),
      write: (principal, { before, run, close }) =>
        unitOfWork.write(principal, run, {
          before,
          last: (refusal) => {
            const closing = close(refusal);
            return [insertAuditRow(clock, closing.audit), ...idempotency.close(closing)];
          },
        }),
      reserve: (principal, work) => unitOfWork.write(principal, work),
    },
  };
  const principal = { userId: 1, tenantId: 1, credential: 'user:1', can: () => true };
  return serveEngine({
    apis: [{ ...api, handlers: { ask } }],
    authenticators: { world: { key: () => Promise.resolve(principal) } },
    ports: ports,
  });
}

const note = (text: string) => async (tx: Transaction) => {
  await tx.query(sql('notes').insert({ text }));
};
const send = (engine: ServedEngine, key: string | undefined, body: unknown = {}) =>
  engine.call('POST', '/ask', {
    token: 'x',
    body,
    headers: key === undefined ? {} : { 'idempotency-key': key },
  });
const notes = async () =>
  (await test.query<{ text: string }>('SELECT text FROM notes ORDER BY text')).map(
    ({ text }) => text,
  );
const audited = async () =>
  (await test.query<{ status: number }>('SELECT status FROM audit_rows ORDER BY id')).map(
    ({ status }) => status,
  );

it('many wait for the world at once, with fewer connections, none of them in a transaction', async () => {
  const open = Promise.withResolvers<undefined>();
  answer = async ({ tx, keep }) => {
    await tx.query(sql.raw('SELECT 1'));
    await open.promise;
    keep(note('written'));
    return 'said';
  };
  const asking = Array.from({ length: 20 }, (_, index) =>
    send(first, index % 2 ? `many-${index}` : undefined),
  );
  while (calls.length < 20) await sleep(5);
  const held = await test.query(
    `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in%'`,
  );
  open.resolve(undefined);
  const answers = await Promise.all(asking);
  expect(held).toEqual([]);
  expect(answers.map(({ json }) => json)).toEqual(Array<string>(20).fill('said'));
  expect(new Set(calls).size).toBe(20);
  expect(await notes()).toHaveLength(20);
  expect(await audited()).toEqual(Array<number>(20).fill(200));
});

it('what the handler reads is read, and what it writes by itself is refused', async () => {
  answer = ({ tx }) => tx.query(sql('notes').insert({ text: 'on the way' }));
  expect((await send(first, 'writes')).status).toBe(503);
  expect(await notes()).toEqual([]);
});

it('sent again it is answered from memory, and the world is not asked', async () => {
  answer = async ({ keep }) => {
    keep(note('once'));
    return { at: clock.now() };
  };
  const answers = [await send(first, 'again'), await send(first, 'again')];
  answers.push(await send(second, 'again'));
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  expect(answers.map(({ headers }) => headers.get('idempotent-replayed'))).toEqual([
    null,
    'true',
    'true',
  ]);
  expect([calls.length, await notes(), await audited()]).toEqual([1, ['once'], [200]]);
});

it('while one process is at it, another waits for its answer, and after two seconds no longer', async () => {
  const open = Promise.withResolvers<undefined>();
  answer = async () => {
    await open.promise;
    return 'said';
  };
  const leader = send(first, 'slow');
  while (calls.length < 1) await sleep(5);
  const late = await send(second, 'slow');
  expect([late.status, late.headers.get('retry-after')]).toEqual([409, '1']);
  const waiting = send(second, 'slow');
  await sleep(300);
  open.resolve(undefined);
  const [own, other] = await Promise.all([leader, waiting]);
  expect([own.text, other.text, other.headers.get('idempotent-replayed')]).toEqual([
    '"said"',
    '"said"',
    'true',
  ]);
  expect(calls).toHaveLength(1);
});

it('a process that dies leaves its key to the next, which asks by the same name; it writes nothing more', async () => {
  const open = Promise.withResolvers<undefined>();
  answer = async ({ keep }) => {
    keep(note('first attempt'));
    await open.promise;
    return 'first';
  };
  const dead = send(first, 'dies');
  while (calls.length < 1) await sleep(5);
  answer = async ({ keep }) => {
    keep(note('second attempt'));
    return 'second';
  };
  clock.advance({ seconds: 14 });
  expect((await send(second, 'dies')).status).toBe(409);
  clock.advance({ seconds: 1 });
  expect((await send(second, 'dies', { other: 1 })).status).toBe(422);
  const taken = await send(second, 'dies');
  expect([taken.status, taken.json]).toEqual([200, 'second']);
  // It was not dead, but very slow.
  open.resolve(undefined);
  const late = await dead;
  expect([late.status, late.headers.get('retry-after')]).toEqual([409, '1']);
  expect(calls).toHaveLength(2);
  expect(calls[1]).toBe(calls[0]);
  expect(await notes()).toEqual(['second attempt']);
  expect((await send(first, 'dies')).json).toBe('second');
});

it.each([
  ['a fault of ours', () => new Error('broken'), 500, []],
  ['the world fails', () => new ApiError('service_unavailable'), 503, ['counted']],
])(
  '%s: the next attempt may begin at once, by the same name',
  async (_title, failure, status, left) => {
    answer = ({ keep }) => {
      keep(note('counted'));
      return Promise.reject(failure());
    };
    const key = `fails-${status}`;
    expect((await send(first, key)).status).toBe(status);
    expect(await notes()).toEqual(left);
    answer = async () => 'said';
    const retried = await send(second, key);
    expect([retried.status, retried.headers.get('idempotent-replayed')]).toEqual([200, null]);
    expect(calls).toHaveLength(2);
    expect(calls[1]).toBe(calls[0]);
  },
);

it('a refusal for good is kept, with what is kept of it', async () => {
  answer = ({ keep }) => {
    keep(note('counted'));
    return Promise.reject(new ApiError('conflict'));
  };
  const answers = [await send(first, 'refused'), await send(second, 'refused')];
  expect(answers.map(({ status }) => status)).toEqual([409, 409]);
  expect(answers[1]!.headers.get('idempotent-replayed')).toBe('true');
  expect([calls.length, await notes(), await audited()]).toEqual([1, ['counted'], [409]]);
});

it('after its time the key is new, and so is the name', async () => {
  answer = async () => 'said';
  await send(first, 'old');
  clock.advance({ hours: 24 });
  expect((await send(first, 'old')).headers.get('idempotent-replayed')).toBeNull();
  expect(new Set(calls).size).toBe(2);
});
