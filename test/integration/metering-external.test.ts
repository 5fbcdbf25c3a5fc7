/**
 * Protects what an operation that waits for the world uses of a plan: it is reserved before the world
 * is asked, counted with the answer, and given back by whatever fails. Two engines on one database
 * stand for two processes.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { social } from '../../generated/social/index.ts';
import { openDatabase, type Database } from '../../src/db/database.ts';
import { translateDatabaseError } from '../../src/db/errors.ts';
import { sql } from '../../src/db/sql.ts';
import type { Transaction } from '../../src/db/transaction.ts';
import { createUnitOfWork } from '../../src/db/unit-of-work.ts';
import type { UntypedHandler } from '../../src/engine/handler.ts';
import type { GeneratedApi } from '../../src/engine/index.ts';
import type { Keep } from '../../src/engine/ports/index.ts';
import { ApiError } from '../../src/errors/api-error.ts';
import { createLogger } from '../../src/lib/logger.ts';
import { createSealer } from '../../src/lib/sealer.ts';
import { insertAuditRow } from '../../src/platform/audit/index.ts';
import { createEntitlements } from '../../src/platform/entitlements/index.ts';
import { createIdempotency } from '../../src/platform/idempotency/index.ts';
import { createTestApp, type TestApp } from '../support/app.ts';
import { anything, generateApi, serveEngine, type ServedEngine } from '../support/engine.ts';

const ask = (operationId: string, entitlement: object) => ({
  post: {
    operationId,
    security: [{ token: [] }],
    'x-effects': 'external',
    'x-entitlement': entitlement,
    responses: { ...anything, '402': { description: 'Refused.' } },
  },
});
const document = {
  'x-errors': social.contract.errors,
  'x-entitlements': social.contract.features,
  'x-idempotency': { retentionHours: 24, required: false },
  components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
  paths: {
    '/write': ask('write', { feature: 'ai_generations' }),
    '/publish': ask('publish', { feature: 'publishing', quantity: 0 }),
  },
};
let app: TestApp;
let api: GeneratedApi;
let databases: Database[];
let first: ServedEngine;
let second: ServedEngine;
let tenantId: number;
/** The world: how often it was asked, and how it answers. */
let calls = 0;
let answer: (keep: Keep<Transaction>) => Promise<unknown>;
const handler: UntypedHandler = async (request: never) => {
  calls += 1;
  const { keep } = request as { keep: Keep<Transaction> };
  return { status: 200, body: await answer(keep) };
};

beforeAll(async () => {
  app = await createTestApp();
  api = await generateApi('writer', document);
  const options = { url: app.database.url, poolSize: 5, log: createLogger('silent') };
  databases = [openDatabase(options), openDatabase(options)];
  [first, second] = (await Promise.all(databases.map(serve))) as [ServedEngine, ServedEngine];
});
beforeEach(async () => {
  calls = 0;
  answer = () => Promise.resolve({});
  await app.signUp();
  const rows = await app.database.query<{ id: string }>('SELECT max(id) AS id FROM tenants');
  tenantId = Number(rows[0]?.id);
});
afterAll(async () => {
  await Promise.all([first.stop(), second.stop()]);
  for (const database of databases) await database.destroy();
  await app.stop();
});

function serve(database: Database): Promise<ServedEngine> {
  const unit = createUnitOfWork(database);
  const { clock } = app;
  const idempotency = createIdempotency(clock, createSealer(Buffer.alloc(32), 'tests'));
  return serveEngine({
    apis: [{ ...api, handlers: { write: handler, publish: handler } }],
    authenticators: {
      writer: {
        token: () =>
          Promise.resolve({ userId: 1, tenantId, credential: 'user:1', can: () => true }),
      },
    },
    ports: {
      clock,
      idempotency,
      entitlements: createEntitlements({
        features: api.contract.features,
        counts: {
          posts: { ofTenant: () => sql.raw('0') },
          storage: { ofTenant: () => sql.raw('0') },
        },
        clock,
        upgradeUrl: 'https://example.com/upgrade',
      }),
      translateError: translateDatabaseError,
      unitOfWork: {
        read: (principal, work) => unit.read(principal, work),
        write: (principal, { before, run, close }) =>
          unit.write(principal, run, {
            before,
            last: (refusal) => {
              const closing = close(refusal);
              return [insertAuditRow(clock, closing.audit), ...idempotency.close(closing)];
            },
          }),
        reserve: (principal, work) => unit.write(principal, work),
      },
    },
  });
}

const setTier = (tier: string) =>
  app.database.query('UPDATE tenants SET tier = $2 WHERE id = $1', [tenantId, tier]);
const send = (engine: ServedEngine, key?: string, path = '/write') =>
  engine.call('POST', path, {
    token: 'x',
    headers: key === undefined ? {} : { 'idempotency-key': key },
  });
const count = async (text: string): Promise<number> =>
  Number((await app.database.query<{ n: string | null }>(text, [tenantId]))[0]?.n ?? 0);
const used = () => count('SELECT sum(used) AS n FROM entitlement_usage WHERE tenant_id = $1');
const held = () => count('SELECT sum(quantity) AS n FROM entitlement_holds WHERE tenant_id = $1');
const spend = (quantity: number) =>
  app.database.query(
    `INSERT INTO entitlement_usage (tenant_id, feature, period_start, used)
     VALUES ($1, 'ai_generations', date_trunc('month', CAST($2 AS timestamptz), 'UTC'), $3)`,
    [tenantId, app.clock.now(), quantity],
  );

it('SOC-016, SOC-025: a plan that lacks the feature is told before the world is asked, and audited', async () => {
  for (const path of ['/write', '/publish']) {
    const { status, json } = await send(first, 'free', path);
    expect([status, json]).toEqual([
      402,
      { error: { code: 'payment_required', message: 'This action needs a paid plan.' } },
    ]);
  }
  expect([calls, await used(), await held()]).toEqual([0, 0, 0]);
  expect(
    await count('SELECT count(*) AS n FROM audit_rows WHERE tenant_id = $1 AND status = 402'),
  ).toBe(2);
  await setTier('starter');
  // The refusal was of the moment: the same key is good.
  expect((await send(first, 'free')).status).toBe(200);
  expect((await send(first, 'free', '/publish')).status).toBe(200);
  expect([await used(), await held()]).toEqual([1, 0]);
});

it('SOC-026: a hundred at once on two processes, with seven left: the world is asked seven times', async () => {
  await setTier('starter');
  await spend(43);
  answer = async () => {
    await sleep(50);
    return {};
  };
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, index) => send(index % 2 ? first : second)),
  );
  const told = Map.groupBy(answers, ({ status }) => status);
  console.log(`sent 100, answered ${told.get(200)?.length}, refused ${told.get(402)?.length}`);
  expect([told.get(200)?.length, told.get(402)?.length, calls]).toEqual([7, 93, 7]);
  expect([await used(), await held()]).toEqual([50, 0]);
});

it.each([
  ['refuses', () => new ApiError('conflict'), 409],
  ['is not there', () => new ApiError('service_unavailable'), 503],
  ['makes us fail', () => new Error('a fault of ours'), 500],
])('SOC-017: nothing is used when the world %s', async (_name, failure, status) => {
  await setTier('starter');
  answer = () => Promise.reject(failure());
  expect((await send(first)).status).toBe(status);
  expect((await send(first, `fails-${status}`)).status).toBe(status);
  expect([calls, await used(), await held()]).toEqual([2, 0, 0]);
});

it('nothing is used when what the handler wants written fails, and the key is free at once', async () => {
  await setTier('starter');
  answer = (keep) => {
    keep(async (tx) => {
      await tx.query(sql.raw('SELECT * FROM nowhere'));
    });
    return Promise.resolve({});
  };
  expect((await send(first, 'commit')).status).toBe(500);
  expect([await used(), await held()]).toEqual([0, 0]);
  answer = () => Promise.resolve({});
  expect((await send(second, 'commit')).status).toBe(200);
  expect(await used()).toBe(1);
});

it('sent again it is counted once', async () => {
  await setTier('starter');
  const answers = [await send(first, 'again'), await send(second, 'again')];
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  expect([calls, await used(), await held()]).toEqual([1, 1, 0]);
});

it('what a dead process held is free when its time is over; if it was only slow, nothing is lost', async () => {
  await setTier('starter');
  await spend(49);
  const open = Promise.withResolvers<undefined>();
  answer = async () => {
    await open.promise;
    return {};
  };
  const slow = send(first);
  while (calls < 1) await sleep(5);
  expect([await held(), (await send(second)).status]).toEqual([1, 402]);
  app.clock.advance({ seconds: 14 });
  expect((await send(second)).status).toBe(402);
  app.clock.advance({ seconds: 1 });
  answer = () => Promise.resolve({});
  expect((await send(second)).status).toBe(200);
  open.resolve(undefined);
  expect((await slow).status).toBe(200);
  expect([await used(), await held()]).toEqual([51, 0]);
});
