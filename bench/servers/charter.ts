import { hash } from 'node:crypto';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { extensionRules } from '../../generated/extension-rules.js';
import core from '../../generated/core/contract.json' with { type: 'json' };
import type { Contract } from '../../src/engine/contract.ts';
import type { Serializer, Validator } from '../../src/engine/definition.ts';
import type { UntypedHandler } from '../../src/engine/handler.ts';
import { createEventWriter } from '../../src/engine/events.ts';
import { createEngine, type Engine, type GeneratedApi } from '../../src/engine/index.ts';
import type { Ports, Principal } from '../../src/engine/ports/index.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { createLogger } from '../../src/lib/logger.ts';
import { createMemoryLimiter } from '../../src/platform/rate-limits/index.ts';
import { createApp } from '../../src/server/app.ts';
import { listen } from '../../src/server/http-server.ts';
import { generated } from '../generated.ts';
import { createParcel, getParcel, listParcels, type NewParcel } from '../parcels.ts';
import { apiKey } from '../requests.ts';
import { listenWith, type Load } from './server.ts';

/** Charter as src/compose.ts joins it, without a database; answers are not checked. */
export const loadCharter: Load = async (operations) =>
  listenAsComposed(await loadEngine(operations, false));

/** The same engine behind the middlewares of the Koa app. */
export const loadCharterThroughKoa: Load = async (operations) =>
  listenThroughKoa(await loadEngine(operations, false));

/** As composed, with a key and a scope demanded, three windows counted and every answer checked. */
export const loadCharterWithKey: Load = async (operations) =>
  listenAsComposed(await loadEngine(operations, true));

/** That behind Koa. */
export const loadCharterWithKeyThroughKoa: Load = async (operations) =>
  listenThroughKoa(await loadEngine(operations, true));

async function listenAsComposed(engine: Engine): Promise<() => Promise<number>> {
  const app = await createBenchApp(engine);
  return async () => (await listen(engine, app, { host: '127.0.0.1', port: 0 })).port;
}

async function listenThroughKoa(engine: Engine): Promise<() => Promise<number>> {
  const callback = (await createBenchApp(engine)).callback();
  return listenWith((request, response) => void callback(request, response));
}

function createBenchApp(engine: Engine): ReturnType<typeof createApp> {
  return createApp({ engine, apis: [], generatedDir: '', isReady: () => Promise.resolve(true) });
}

async function loadEngine(operations: number, key: boolean): Promise<Engine> {
  const api = await loadApi(operations, key);
  const maxBytes = 65_536;
  return createEngine<object>({
    apis: [{ ...api, handlers: createHandlers(api.contract) }],
    fallback: 'bench',
    rules: extensionRules,
    bodyLimits: {
      maxBytes,
      maxDepth: 64,
      maxParts: 20,
      maxFileBytes: maxBytes,
      spoolDirectory: join(tmpdir(), 'charter-bench-spool'),
    },
    ports: createPorts(),
    checkedShare: key ? 1 : 0,
    handlerTimeoutMs: 10_000,
    externalTimeoutMs: 10_000,
    publicUrl: 'https://api.example.com',
  });
}

/** The API as its `generated/<api>/index.ts` would export it. */
async function loadApi(operations: number, key: boolean): Promise<GeneratedApi> {
  const source = generated(operations, key);
  const load = async (file: string): Promise<unknown> => import(join(source.folder, file));
  const [contract, parameters, requests, responses, serializers] = await Promise.all([
    source.read<Contract>('contract.json'),
    load('parameters.mjs') as Promise<{ validators: Record<string, Validator> }>,
    load('requests.mjs') as Promise<{ validators: Record<string, Validator> }>,
    load('responses.mjs') as Promise<{ validators: Record<string, Validator> }>,
    load('serializers.mjs') as Promise<{ serializers: Record<string, Serializer> }>,
  ]);
  return {
    contract: { ...contract, errors: core.errors },
    parameters: parameters.validators,
    requests: requests.validators,
    responses: responses.validators,
    serializers: serializers.serializers,
  };
}

interface ParcelRequest {
  params: { parcelId: string };
  query: { events: number; units: string };
  body: NewParcel;
}

const answers: Record<string, UntypedHandler> = {
  getParcel: async ({ params, query }: ParcelRequest) => ({
    status: 200,
    body: getParcel(params.parcelId, query.events, query.units),
  }),
  listParcels: async () => ({ status: 200, body: listParcels() }),
  createParcel: async ({ body }: ParcelRequest) => ({ status: 201, body: createParcel(body) }),
};

function createHandlers({ operations }: Contract): Record<string, UntypedHandler> {
  const never: UntypedHandler = () => Promise.reject(new Error('a filler operation was called'));
  return Object.fromEntries(operations.map(({ id }) => [id, answers[id] ?? never]));
}

/** No database: a unit of work is the handler alone. */
function createPorts(): Ports<object> {
  const principal: Principal = {
    userId: 1,
    tenantId: 1,
    credential: 'key:1',
    keyId: 1,
    can: (scope) => scopes.has(scope),
  };
  const scopes = new Set(['parcels:write']);
  const principals = new Map([[digest(apiKey), principal]]);
  return {
    clock: systemClock,
    log: createLogger('silent'),
    unitOfWork: {
      read: (_principal, work) => work({}),
      write: (_principal, { run }) => run({}, () => undefined),
      reserve: (_principal, work) => work({}),
    },
    events: createEventWriter([], systemClock),
    idempotency: {
      claim: () => Promise.resolve(undefined),
      recall: () => Promise.resolve(undefined),
      lease: () => Promise.reject(new Error('no operation is external')),
      holds: () => Promise.resolve(false),
      release: () => Promise.resolve(),
    },
    selectTenant: (selected) => Promise.resolve(selected),
    entitlements: {
      counted: new Set(),
      meter: (tx) => ({ tx, admitted: Promise.resolve(), isAsked: () => true }),
      queue: () => Promise.resolve(),
      hold: () => Promise.resolve(undefined),
      settle: () => Promise.resolve(),
      release: () => Promise.resolve(),
    },
    rateLimiter: createMemoryLimiter({ clock: systemClock, onForget: () => undefined }),
    authenticators: {
      bench: {
        apiKey: Object.assign(async (credential: string) => principals.get(digest(credential)), {
          identifies: ['key'] as const,
        }),
      },
    },
    mounted: {},
    noteRefused: () => undefined,
    clientAddress: () => '127.0.0.1',
    translateError: () => undefined,
  };
}

/** What a key is looked up by: as text, since a Buffer costs as much again as the hashing. */
function digest(key: string): string {
  return hash('sha256', key, 'base64url');
}
