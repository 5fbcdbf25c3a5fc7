/** Protects: slow clients are cut, and stopping fails no request that was begun. */
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as setTimeoutAsync } from 'node:timers/promises';
import { afterEach, expect, it } from '@jest/globals';
import Koa from 'koa';
import type { UntypedHandler } from '../../src/engine/handler.ts';
import { defaultTimeouts, listen, type HttpServer } from '../../src/server/http-server.ts';
import { anything, createTestEngine, generateApi } from '../support/engine.ts';
import { rawRequest, sendRaw } from '../support/raw-http.ts';

const short = {
  headersTimeout: 200,
  requestTimeout: 400,
  connectionsCheckingInterval: 50,
  keepAliveTimeout: 1_000,
};
let server: HttpServer | undefined;
afterEach(async () => {
  await server?.stop(0);
  server = undefined;
});

async function start(handler: UntypedHandler, timeouts = short): Promise<HttpServer> {
  const api = await generateApi('slow', {
    paths: {
      '/slow': {
        post: {
          operationId: 'beSlow',
          security: [],
          requestBody: { content: { 'application/json': { schema: {} } } },
          responses: anything,
        },
      },
    },
  });
  const engine = await createTestEngine({ apis: [{ ...api, handlers: { beSlow: handler } }] });
  return listen(engine, new Koa(), { host: '127.0.0.1', port: 0 }, timeouts);
}

const done: UntypedHandler = () => Promise.resolve({ status: 200, body: 'done' });

it('the limits are those of the design', () => {
  expect(defaultTimeouts).toMatchObject({
    headersTimeout: 5_000,
    requestTimeout: 30_000,
    connectionsCheckingInterval: 1_000,
  });
});

it('slow headers are cut with 408', async () => {
  const { port } = (server = await start(done));
  const answer = await sendRaw(port, ['POST /slow HTTP/1.1\r\nHost: x\r\nX-Slow: '], 2_000);
  expect(answer.statuses).toEqual([408]);
  expect(answer.closed).toBe(true);
});

it('body-cl-short: a body that does not come is cut with 408', async () => {
  const { port } = (server = await start(done));
  const bytes = rawRequest('POST /slow HTTP/1.1', ['Content-Length: 1000'], '0123456789');
  const answer = await sendRaw(port, [bytes], 2_000);
  expect(answer.statuses).toEqual([408]);
  expect(answer.closed).toBe(true);
});

it('stop finishes what was begun, also for a client that left, and takes no more', async () => {
  const begun = Promise.withResolvers<undefined>();
  const finish = Promise.withResolvers<undefined>();
  let finished = 0;
  const own = await start(async () => {
    begun.resolve(undefined);
    await finish.promise;
    finished += 1;
    return { status: 200, body: 'done' };
  }, defaultTimeouts);
  const url = `http://127.0.0.1:${String(own.port)}/slow`;
  const answer = fetch(url, { method: 'POST' });
  const leaver = connect(own.port, '127.0.0.1', () => {
    leaver.write(rawRequest('POST /slow HTTP/1.1', ['Content-Length: 0']));
  });
  await begun.promise;
  leaver.destroy();
  const stopped = own.stop(0);
  await expect(fetch(url, { method: 'POST' })).rejects.toThrow();
  finish.resolve(undefined);
  expect((await answer).status).toBe(200);
  await stopped;
  expect(finished).toBe(2);
});

it('while it stops it still answers, and tells each connection to close', async () => {
  const { port, stop } = await start(done, defaultTimeouts);
  const agent = new Agent({ keepAlive: true, maxSockets: 20 });
  let sent = 0;
  let failed = 0;
  let stopped = false;
  const ask = (): Promise<void> =>
    new Promise((resolve) => {
      sent += 1;
      const asked = request({ port, host: '127.0.0.1', path: '/slow', method: 'POST', agent });
      asked.on('response', (response) => {
        if (response.statusCode !== 200) failed += 1;
        response.resume().on('end', resolve);
      });
      asked.on('error', () => {
        failed += 1;
        resolve();
      });
      asked.end();
    });
  // Callers go elsewhere once they are told: here, when their connection was closed for them.
  const callers = Array.from({ length: 20 }, async () => {
    while (!stopped) await ask();
  });
  await setTimeoutAsync(100);
  const stopping = stop(300);
  await setTimeoutAsync(150);
  stopped = true;
  await Promise.all(callers);
  await stopping;
  agent.destroy();
  console.info('stop:', JSON.stringify({ sent, failed }));
  expect(sent).toBeGreaterThan(100);
  expect(failed).toBe(0);
});
