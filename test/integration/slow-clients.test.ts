/** Protects: slow clients are cut, and stopping fails no request that was begun. */
import { connect } from 'node:net';
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
  await server?.stop();
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
  const stopped = own.stop();
  await expect(fetch(url, { method: 'POST' })).rejects.toThrow();
  finish.resolve(undefined);
  expect((await answer).status).toBe(200);
  await stopped;
  expect(finished).toBe(2);
});
