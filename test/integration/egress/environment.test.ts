/** Protects: no variable of the environment sends a request elsewhere or makes it trust anybody. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { createAuthority } from '../../support/certificates.ts';
import {
  listenOnLoopback,
  speaksHttp,
  startReceiver,
  type Receiver,
} from '../../support/receiver.ts';

const module = pathToFileURL(
  join(import.meta.dirname, '../../../src/platform/egress/index.ts'),
).href;
let receiver: Receiver;
let proxy: Server;
let proxyPort: number;
let proxied = 0;

beforeAll(async () => {
  const certificate = createAuthority().issue({ addresses: ['127.0.0.1'] });
  receiver = await startReceiver(
    certificate,
    speaksHttp((_incoming, response) => response.end('reached')),
  );
  proxy = createServer((socket) => {
    proxied += 1;
    socket.destroy();
  });
  proxyPort = await listenOnLoopback(proxy);
});
afterAll(async () => {
  await receiver.stop();
  proxy.close();
});

/** What requests of a process with these variables end with. */
async function outcomes(urls: readonly string[], env: Record<string, string>): Promise<unknown> {
  const script = `
    import { createEgress } from ${JSON.stringify(module)};
    const egress = createEgress({ allow: ['127.0.0.1'] });
    const send = (url) => egress.request({ url }).then(({ body }) => body.toString(), ({ code }) => code);
    console.log(JSON.stringify(await Promise.all(${JSON.stringify(urls)}.map(send))));
  `;
  const flags = ['--no-warnings', '--input-type=module', '--eval', script];
  const { stdout } = await promisify(execFile)(process.execPath, flags, { env });
  return JSON.parse(stdout);
}

it('proxies and switched-off verification are not heard of', async () => {
  const reached = createServer((socket) => {
    socket.end('HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\ndirect');
  });
  const port = await listenOnLoopback(reached);
  const through = `http://127.0.0.1:${proxyPort}`;
  const urls = [`http://127.0.0.1:${port}/`, `https://127.0.0.1:${receiver.port}/`];
  const found = await outcomes(urls, {
    NODE_USE_ENV_PROXY: '1',
    HTTP_PROXY: through,
    http_proxy: through,
    HTTPS_PROXY: through,
    https_proxy: through,
    ALL_PROXY: through,
    NODE_TLS_REJECT_UNAUTHORIZED: '0',
    NODE_OPTIONS: '--insecure-http-parser --max-http-header-size=10000000',
  });
  reached.close();
  expect(found).toEqual(['direct', 'egress.tls_failed']);
  expect(proxied).toBe(0);
});
