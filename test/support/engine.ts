import { createHash, randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileContract } from '../../scripts/generate/contract/index.ts';
import { generateSerializers } from '../../scripts/generate/serializers/index.ts';
import { generateValidators } from '../../scripts/generate/validators/index.ts';
import { core } from '../../generated/core/index.ts';
import { extensionRules } from '../../generated/extension-rules.js';
import type { GeneratedApi } from '../../src/engine/index.ts';
import { createEventWriter } from '../../src/engine/events.ts';
import { createEngine, type ApiDefinition, type Engine } from '../../src/engine/index.ts';
import type { UntypedHandler } from '../../src/engine/handler.ts';
import type { Ports } from '../../src/engine/ports/index.ts';
import { createLogger } from '../../src/lib/logger.ts';
import { createMemoryLimiter } from '../../src/platform/rate-limits/index.ts';
import { createManualClock } from './clock.ts';
import { createClient, type Client } from './http.ts';

/** An OpenAPI document as a test writes it; what every document needs is filled in. */
export type TestDocument = Record<string, unknown>;

/** Compiles a document as `npm run generate` does, into a folder from which its modules can be loaded. */
export async function generateApi(name: string, document: TestDocument): Promise<GeneratedApi> {
  const full = JSON.parse(
    JSON.stringify({
      openapi: '3.1.0',
      info: { title: name, version: '1.0.0' },
      'x-errors': core.contract.errors,
      'x-scopes': {},
      ...document,
    }),
  ) as Parameters<typeof compileContract>[1];
  const modules = { ...generateValidators(full), serializers: generateSerializers(full) };
  const digest = createHash('sha256').update(JSON.stringify(modules)).digest('hex').slice(0, 16);
  const folder = join(import.meta.dirname, '../../node_modules/.cache/charter-test', digest);
  await mkdir(folder, { recursive: true });
  const load = async (file: string, text: string): Promise<Record<string, never>> => {
    const path = join(folder, `${file}.mjs`);
    // Whole or not at all: another process may be loading the same modules.
    const written = `${path}.${randomUUID()}`;
    await writeFile(written, text);
    await rename(written, path);
    const loaded = (await import(path)) as Record<string, Record<string, never>>;
    return loaded['validators'] ?? loaded['serializers'] ?? {};
  };
  return {
    contract: compileContract(name, full),
    parameters: await load('parameters', modules.parameters),
    requests: await load('requests', modules.requests),
    responses: await load('responses', modules.responses),
    serializers: await load('serializers', modules.serializers),
  };
}

/** What an engine under test is made of; the database is left out: transactions are `{}`. */
export interface TestEngineOptions {
  apis: readonly ApiDefinition[];
  fallback?: string;
  authenticators?: Ports<object>['authenticators'];
  mounted?: Ports<object>['mounted'];
  ports?: Partial<Omit<Ports<object>, 'mounted'>>;
  maxBodyBytes?: number;
  handlerTimeoutMs?: number;
  checkedShare?: number;
}

/** A port that remembers nothing. */
export const noMemory: Ports<object>['idempotency'] = {
  claim: () => Promise.resolve(undefined),
  recall: () => Promise.resolve(undefined),
  lease: () => Promise.reject(new Error('nothing can be begun')),
  holds: () => Promise.resolve(false),
  release: () => Promise.resolve(),
};

/** Creates an engine over fixture contracts; rejects with BootError as the real one does. */
export function createTestEngine(options: TestEngineOptions): Promise<Engine> {
  const maxBytes = options.maxBodyBytes ?? 65_536;
  const clock = options.ports?.clock ?? createManualClock();
  return createEngine<object>({
    apis: options.apis,
    fallback: options.fallback ?? options.apis[0]?.contract.name ?? '',
    rules: extensionRules,
    bodyLimits: {
      maxBytes,
      maxDepth: 64,
      maxParts: 20,
      maxFileBytes: maxBytes,
      spoolDirectory: join(tmpdir(), 'charter-test-spool'),
    },
    ports: {
      clock,
      log: createLogger('silent'),
      unitOfWork: {
        read: (_principal, work) => work({}),
        write: (_principal, { run }) => run({}, () => undefined),
        reserve: (_principal, work) => work({}),
      },
      events: createEventWriter(options.apis, clock),
      idempotency: noMemory,
      selectTenant: (principal) => Promise.resolve(principal),
      entitlements: {
        counted: new Set(),
        meter: (tx) => ({ tx, admitted: Promise.resolve(), isAsked: () => true }),
        queue: () => Promise.resolve(),
        hold: () => Promise.resolve(undefined),
        settle: () => Promise.resolve(),
        release: () => Promise.resolve(),
      },
      rateLimiter: createMemoryLimiter({ clock, onForget: () => undefined }),
      authenticators: options.authenticators ?? {},
      mounted: options.mounted ?? {},
      noteRefused: () => undefined,
      clientAddress: () => '127.0.0.1',
      translateError: () => undefined,
      ...options.ports,
    },
    checkedShare: options.checkedShare ?? 1,
    handlerTimeoutMs: options.handlerTimeoutMs ?? 10_000,
    externalTimeoutMs: options.handlerTimeoutMs ?? 10_000,
    publicUrl: 'https://api.example.com',
  });
}

/** An engine behind a port. */
export interface ServedEngine extends Client {
  port: number;
  stop(): Promise<void>;
}

export async function serveEngine(options: TestEngineOptions): Promise<ServedEngine> {
  const engine = await createTestEngine(options);
  const server = createServer((request, response) => void engine.handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    port,
    ...createClient(`http://127.0.0.1:${String(port)}`),
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

/** A handler that answers what it received, for tests of everything before it. */
export const echo: UntypedHandler = (request: never) => {
  const { params, query, headers, cookies, body } = request as Record<string, unknown>;
  return Promise.resolve({ status: 200, body: { params, query, headers, cookies, body } });
};

/** A response that declares anything, as `echo` answers it. */
export const anything = {
  '200': { description: 'Anything.', content: { 'application/json': { schema: {} } } },
};
