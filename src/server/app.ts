import type { IncomingMessage, ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Router from '@koa/router';
import Koa from 'koa';
import type { Engine } from '../engine/index.ts';
import { securityHeaders } from '../engine/send.ts';
import { createRequestId } from '../lib/ids.ts';

/** What the routes beside the contracts need. */
export interface AppOptions {
  engine: Engine;
  /** Names of the APIs, whose contracts are served. */
  apis: readonly string[];
  /** The folder that `npm run generate` writes. */
  generatedDir: string;
  /** What serves the documentation; without it there is none. */
  docs?: Koa.Middleware;
  /** Whether requests should be sent here: the database answers and the server is not stopping. */
  isReady: () => Promise<boolean>;
  /** What answers paths of no contract, by how they begin. */
  beside?: Readonly<
    Record<string, (request: IncomingMessage, response: ServerResponse) => Promise<void>>
  >;
}

/**
 * The Koa app: `/livez`, `/readyz`, the contracts under `/openapi/` and the documentation under `/docs/`;
 * every other path goes to the engine, which answers it even where no contract knows it.
 */
export async function createApp(options: AppOptions): Promise<Koa> {
  const app = createHealthApp(options.isReady);
  const router = new Router();
  for (const [path, { type, body }] of await loadContracts(options)) {
    router.get(path, (context) => {
      context.set('access-control-allow-origin', '*');
      context.type = type;
      context.body = body;
    });
  }
  app.use(router.routes());
  for (const [prefix, answer] of Object.entries(options.beside ?? {})) {
    app.use(async (context, next) => {
      if (context.path.startsWith(prefix)) {
        context.respond = false;
        await answer(context.req, context.res);
      } else await next();
    });
  }
  if (options.docs) app.use(options.docs);
  app.use(async (context) => {
    context.respond = false;
    await options.engine.handle(context.req, context.res);
  });
  return app;
}

/** A Koa app with `/livez` and `/readyz` alone, for probes. */
export function createHealthApp(isReady: AppOptions['isReady']): Koa {
  const app = new Koa();
  const router = new Router();
  router.get('/livez', (context) => {
    context.body = { status: 'ok' };
  });
  router.get('/readyz', async (context) => {
    const ready = await isReady();
    context.status = ready ? 200 : 503;
    context.body = { status: ready ? 'ready' : 'unavailable' };
  });
  app.use(async (context, next) => {
    context.set(securityHeaders);
    context.set('x-request-id', createRequestId());
    context.set('cache-control', 'no-store');
    await next();
  });
  app.use(router.routes());
  return app;
}

/** The published contracts, by path. */
async function loadContracts({
  apis,
  generatedDir,
}: AppOptions): Promise<[string, { type: string; body: Buffer }][]> {
  const files = apis.flatMap((api) => [
    { api, extension: 'json', type: 'application/json' },
    { api, extension: 'yaml', type: 'application/yaml' },
  ]);
  return Promise.all(
    files.map(async ({ api, extension, type }) => {
      const body = await readFile(join(generatedDir, api, `openapi.${extension}`));
      return [`/openapi/${api}.${extension}`, { type, body }] as [
        string,
        { type: string; body: Buffer },
      ];
    }),
  );
}
