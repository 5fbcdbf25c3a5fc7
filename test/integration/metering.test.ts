/**
 * Protects: what an operation uses of a plan is counted with its effect or not at all, and refused in
 * the right order. A contract of the test's own, in the social API's envelope and with its features,
 * on the real database.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { core } from '../../generated/core/index.ts';
import { social } from '../../generated/social/index.ts';
import { openDatabase, type Database } from '../../src/db/database.ts';
import { translateDatabaseError } from '../../src/db/errors.ts';
import { sql } from '../../src/db/sql.ts';
import type { Transaction } from '../../src/db/transaction.ts';
import { createUnitOfWork } from '../../src/db/unit-of-work.ts';
import type { HandlerRequest } from '../../src/engine/handler.ts';
import { ApiError } from '../../src/errors/api-error.ts';
import { createLogger } from '../../src/lib/logger.ts';
import { createEntitlements } from '../../src/platform/entitlements/index.ts';
import { createTestApp, type TestApp } from '../support/app.ts';
import { anything, generateApi, serveEngine, type ServedEngine } from '../support/engine.ts';

type Mode = 'well' | 'refuse' | 'fault' | 'crash' | 'break' | 'lock' | 'missing';
interface Sent {
  mode?: Mode;
  size?: number;
}
type Request = HandlerRequest<
  Record<'params' | 'query' | 'events' | 'headers' | 'cookies' | 'answer', unknown> & {
    body: Sent;
  },
  Transaction
>;

let app: TestApp;
let database: Database;
let engine: ServedEngine;
let tenantId: number;
/** What handlers came to know from the database. */
let learnt: unknown[] = [];
/** Handlers that wait for each other. */
let meeting: { wanted: number; arrived: number; all: () => void; met: Promise<void> };

function meet(wanted: number): void {
  let all = (): void => undefined;
  const met = new Promise<void>((resolve) => (all = resolve));
  meeting = { wanted, arrived: 0, all, met };
}

const note = (text: string) => sql('notes').insert({ tenant_id: tenantId, text, size: 0 });

async function write({ body: { mode = 'well', size = 0 }, tx, keep }: Request) {
  keep((kept) => kept.query(note('kept')).then(() => undefined));
  if (mode === 'fault') throw new ApiError('invalid_request');
  if (mode === 'lock') await tx.lock('mine');
  learnt.push(await tx.query(sql('notes').insert({ tenant_id: tenantId, text: 'effect', size })));
  if (mode === 'missing') throw new ApiError('not_found');
  if (mode === 'refuse') throw new ApiError('conflict');
  if (mode === 'crash') throw new Error('a fault of ours');
  meeting.arrived += 1;
  if (meeting.arrived >= meeting.wanted) meeting.all();
  await meeting.met;
  return { status: mode === 'break' ? 418 : 200, body: {} };
}

async function read({ tx }: Request) {
  learnt.push(await tx.query(sql('notes').select('text')));
  return { status: 200, body: {} };
}

const refusals = { '402': { description: 'Refused.' }, '404': { description: 'Refused.' } };
const modes = ['well', 'refuse', 'fault', 'crash', 'break', 'lock', 'missing'];
const body = (members: object, required: string[]) => ({
  required: true,
  content: {
    'application/json': {
      schema: {
        type: 'object',
        additionalProperties: false,
        required,
        properties: { mode: { type: 'string', enum: modes }, ...members },
      },
    },
  },
});
const metered = (operationId: string, entitlement: object, requestBody?: object) => ({
  operationId,
  security: [{ token: [] }],
  'x-entitlement': entitlement,
  responses: { ...anything, ...refusals },
  ...(requestBody && { requestBody }),
});
const size = { type: 'integer', minimum: 0, maximum: 9007199254740991 };
const document = {
  'x-errors': social.contract.errors,
  'x-entitlements': { ...social.contract.features, ...core.contract.features },
  components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
  paths: {
    '/publish': { post: metered('publish', { feature: 'publishing', quantity: 0 }, body({}, [])) },
    '/insights': { get: metered('look', { feature: 'publishing', quantity: 0 }) },
    '/rewrite': { post: metered('rewrite', { feature: 'ai_generations' }, body({}, [])) },
    '/media': {
      post: metered(
        'upload',
        { feature: 'storage', quantity: { body: 'size' } },
        body({ size }, ['size']),
      ),
    },
  },
};

beforeAll(async () => {
  app = await createTestApp();
  await app.database.query(
    `CREATE TABLE notes (tenant_id bigint, text text, size bigint); GRANT ALL ON notes TO charter_app`,
  );
  database = openDatabase({ url: app.database.url, poolSize: 10, log: createLogger('silent') });
  const unit = createUnitOfWork(database);
  const api = await generateApi('metered', document);
  const entitlements = createEntitlements({
    features: api.contract.features,
    counts: {
      storage: {
        ofTenant: (tenant) =>
          sql('notes')
            .where({ tenant_id: tenant })
            .select(sql.raw('coalesce(sum(size), 0)::bigint')),
      },
    },
    clock: app.clock,
    upgradeUrl: 'https://example.com/upgrade',
  });
  engine = await serveEngine({
    apis: [{ ...api, handlers: { publish: write, look: read, rewrite: write, upload: write } }],
    authenticators: {
      metered: {
        token: () =>
          Promise.resolve({ userId: 1, tenantId, credential: 'user:1', can: () => true }),
      },
    },
    ports: {
      clock: app.clock,
      unitOfWork: {
        read: (principal, work) => unit.read(principal, work),
        reserve: (principal, work) => unit.write(principal, work),
        write: (principal, { before, run }) => unit.write(principal, run, { before }),
      },
      entitlements,
      translateError: translateDatabaseError,
    },
  });
});
afterAll(async () => {
  await engine.stop();
  await database.destroy();
  await app.stop();
});

beforeEach(async () => {
  learnt = [];
  meet(1);
  await app.signUp();
  const rows = await app.database.query<{ id: string }>('SELECT max(id) AS id FROM tenants');
  tenantId = Number(rows[0]?.id);
});

const setTier = (tier: string) =>
  app.database.query('UPDATE tenants SET tier = $2 WHERE id = $1', [tenantId, tier]);
const send = (path: string, sent: Sent = {}) =>
  engine.call('POST', path, { token: 'x', body: sent });
const paymentRequired = {
  error: { code: 'payment_required', message: 'This action needs a paid plan.' },
};
const quotaExceeded = {
  error: { code: 'quota_exceeded', message: "The plan's quota for this action is used up." },
};

async function notes(): Promise<string[]> {
  const rows = await app.database.query<{ text: string }>(
    'SELECT text FROM notes WHERE tenant_id = $1 ORDER BY text',
    [tenantId],
  );
  return rows.map(({ text }) => text);
}

async function used(): Promise<number> {
  const rows = await app.database.query<{ used: string }>(
    'SELECT used FROM entitlement_usage WHERE tenant_id = $1',
    [tenantId],
  );
  return Number(rows[0]?.used ?? 0);
}

describe('a plan that lacks the feature', () => {
  it('SOC-016, SOC-025: 402 payment_required on the free plan, for what writes and what reads', async () => {
    for (const answer of [
      await send('/publish'),
      await engine.call('GET', '/insights', { token: 'x' }),
      await send('/rewrite'),
    ]) {
      expect(answer.status).toBe(402);
      expect(answer.json).toEqual(paymentRequired);
    }
    expect(await notes()).toEqual([]);
    await setTier('starter');
    expect((await send('/publish')).status).toBe(200);
    expect((await engine.call('GET', '/insights', { token: 'x' })).status).toBe(200);
    expect(await used()).toBe(0);
  });

  it('is told before the handler learns anything, and keeps nothing that it wanted kept', async () => {
    expect((await send('/publish')).status).toBe(402);
    expect(learnt).toEqual([]);
    expect(await notes()).toEqual([]);
  });
});

describe('a quota', () => {
  it('SOC-017, SOC-026: 402 quota_exceeded once it is used up, until the next month', async () => {
    await setTier('starter');
    const statuses: number[] = [];
    for (let count = 0; count < 52; count += 1) statuses.push((await send('/rewrite')).status);
    expect(statuses).toEqual([...Array<number>(50).fill(200), 402, 402]);
    expect((await send('/rewrite')).json).toEqual(quotaExceeded);
    expect(await used()).toBe(50);
    expect((await notes()).filter((text) => text === 'effect')).toHaveLength(50);
    app.clock.advance({ days: 17 });
    expect((await send('/rewrite')).status).toBe(200);
    app.clock.advance({ days: -17 });
  });

  it.each([
    ['refuses', 'refuse', 409, ['kept']],
    ['refuses by the request alone', 'fault', 400, ['kept']],
    ['finds nothing', 'missing', 404, ['kept']],
    ['fails', 'crash', 500, []],
    ['breaks the contract', 'break', 500, []],
    ['takes a lock of its own, which would outlive a refusal', 'lock', 500, []],
  ] as const)('is not used by a handler that %s', async (_name, mode, status, kept) => {
    await setTier('starter');
    expect((await send('/rewrite', { mode })).status).toBe(status);
    expect(await used()).toBe(0);
    expect(await notes()).toEqual(kept);
    expect((await send('/rewrite')).status).toBe(200);
    expect(await used()).toBe(1);
  });

  it('is not used by a transaction that does not commit', async () => {
    await setTier('starter');
    await app.database.query(
      `TRUNCATE notes;
       ALTER TABLE notes ADD CONSTRAINT once UNIQUE (text) DEFERRABLE INITIALLY DEFERRED`,
    );
    expect((await send('/rewrite')).status).toBe(200);
    expect((await send('/rewrite')).status).toBe(409);
    await app.database.query('ALTER TABLE notes DROP CONSTRAINT once');
    expect(await used()).toBe(1);
  });
});

describe('order', () => {
  it('what is wrong with the request, then the plan, then what does not exist', async () => {
    expect((await send('/publish', { mode: 'odd' as Mode })).status).toBe(400);
    expect((await send('/publish', { mode: 'fault' })).status).toBe(400);
    expect((await send('/publish', { mode: 'missing' })).status).toBe(402);
    expect((await send('/publish', { mode: 'crash' })).status).toBe(402);
    await setTier('pro');
    expect((await send('/publish', { mode: 'missing' })).status).toBe(404);
  });
});

describe('a quantity from the body', () => {
  const gigabyte = 1_073_741_824;

  it('is what it says, to the last byte', async () => {
    await setTier('starter');
    expect((await send('/media', { size: gigabyte - 10 })).status).toBe(200);
    expect((await send('/media', { size: 11 })).json).toEqual(quotaExceeded);
    expect((await send('/media', { size: Number.MAX_SAFE_INTEGER })).status).toBe(402);
    expect((await send('/media', { size: 10 })).status).toBe(200);
    expect((await send('/media', { size: 0 })).status).toBe(200);
    expect((await send('/media', {})).status).toBe(400);
    expect((await send('/media', { size: -1 })).status).toBe(400);
    await app.database.query('DELETE FROM notes WHERE size = 10');
    expect((await send('/media', { size: 10 })).status).toBe(200);
    expect(await used()).toBe(0);
  });
});

describe('parallel uses', () => {
  it('without a limit do not wait for each other', async () => {
    await setTier('enterprise');
    expect((await send('/media', { size: 1 })).status).toBe(200);
    meet(8);
    const answers = await Promise.all(Array.from({ length: 8 }, () => send('/media', { size: 1 })));
    expect(answers.map(({ status }) => status)).toEqual(Array<number>(8).fill(200));
  });

  it('within a limit do, without a connection: others get theirs', async () => {
    await setTier('starter');
    meet(Infinity);
    const burst = Promise.all(Array.from({ length: 30 }, () => send('/media', { size: 1 })));
    while (meeting.arrived === 0) await setTier('starter');
    // Ten connections, thirty who want one: a read gets through all the same, and then they go on.
    const look = await engine.call('GET', '/insights', { token: 'x' });
    expect(look.status).toBe(200);
    expect(meeting.arrived).toBe(1);
    meeting.wanted = 0;
    meeting.all();
    expect((await burst).map(({ status }) => status)).toEqual(Array<number>(30).fill(200));
  });
});
