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

it('proxies, a lenient parser and switched-off verification are not heard of', async () => {
  const answers: Readonly<Record<string, string>> = {
    '/': 'Content-Length: 6\r\n\r\ndirect',
    '/lenient': 'Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    '/large': `X-Large: ${'x'.repeat(20_000)}\r\n\r\n`,
  };
  const direct = createServer((socket) => {
    socket.on('data', (head) => {
      const path = head.toString().split(' ', 2)[1] ?? '';
      socket.end(`HTTP/1.1 200 OK\r\n${answers[path] ?? ''}`);
    });
  });
  const port = await listenOnLoopback(direct);
  const through = `http://127.0.0.1:${proxyPort}`;
  const urls = Object.keys(answers).map((path) => `http://127.0.0.1:${port}${path}`);
  const found = await outcomes([...urls, `https://127.0.0.1:${receiver.port}/`], {
    NODE_USE_ENV_PROXY: '1',
    HTTP_PROXY: through,
    http_proxy: through,
    HTTPS_PROXY: through,
    https_proxy: through,
    ALL_PROXY: through,
    NODE_TLS_REJECT_UNAUTHORIZED: '0',
    NODE_OPTIONS: '--insecure-http-parser --max-http-header-size=10000000',
  });
  direct.close();
  const malformed = 'egress.response_malformed';
  expect(found).toEqual(['direct', malformed, malformed, 'egress.tls_failed']);
  expect(proxied).toBe(0);
});
