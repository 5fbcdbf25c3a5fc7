/**
 * Protects: the programs of the documentation do what they say. They are taken from the pages, as a reader
 * copies them, and run against the server (SAL-057, 061 to 064; SOC-065).
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { generatedApis } from '../../../src/apis/index.ts';
import { createDocsApp, type DocsApp } from '../../support/docs-app.ts';
import {
  createPrograms,
  describeWithPrograms,
  readCode,
  type Ended,
  type Programs,
} from '../../support/programs.ts';

const files = ['quickstart.sh', 'quickstart.mjs', 'quickstart.py', 'quickstart.axios.mjs'];

describeWithPrograms('quickstarts', () => {
  let app: DocsApp;
  let programs: Programs;
  let credentials: Record<string, string>;

  const read = async (path: string, id: string): Promise<string> =>
    readCode((await app.call('GET', `/docs/${path}`)).text, id);
  const run = async (
    path: string,
    id: string,
    variables: Record<string, string> = {},
  ): Promise<Ended> => programs.run(id, await read(path, id), variables);
  /** What a program of the page on authentication is answered. */
  const ask = async (id: string, variables?: Record<string, string>): Promise<unknown> =>
    JSON.parse((await run('guides/authentication.html', id, variables)).stdout);

  beforeAll(async () => {
    [app, programs] = await Promise.all([createDocsApp(), createPrograms()]);
    const person = (await ask('sign-up.sh')) as { access_token: string };
    const variables = { ACCESS_TOKEN: person.access_token };
    const key = (await ask('create-key.sh', variables)) as { data: { key: string } };
    const made = (await ask('create-client.sh', variables)) as {
      client: { client_id: string };
      plain_secret: string;
    };
    const client = { CLIENT_ID: made.client.client_id, CLIENT_SECRET: made.plain_secret };
    const token = (await ask('create-token.sh', client)) as { access_token: string };
    credentials = { API_KEY: key.data.key, ACCESS_TOKEN: token.access_token };
  }, 120_000);
  afterAll(() => Promise.all([app.stop(), programs.remove()]));

  it('read a list of each API that has one, in four languages', async () => {
    let ran = 0;
    for (const { contract } of generatedApis) {
      if (!contract.operations.some(({ pagination }) => pagination)) continue;
      const path = `apis/${contract.name}.html`;
      const ended = await Promise.all(
        files.map((file) => run(path, `${contract.name}-${file}`, credentials)),
      );
      for (const { code, stdout, stderr } of ended) {
        expect([contract.name, code, stderr]).toEqual([contract.name, 0, '']);
        expect(stdout).toMatch(/\[/);
        ran += 1;
      }
      const refused = await run(path, `${contract.name}-quickstart.mjs`, {
        API_KEY: 'wrong',
        ACCESS_TOKEN: 'wrong',
      });
      expect([refused.code, refused.stderr.includes('401')]).toEqual([1, true]);
    }
    console.log(`quickstarts: ${String(ran)} programs ran, 0 failed`);
    expect(ran).toBeGreaterThanOrEqual(12);
  }, 120_000);

  it('run as TypeScript too, and take the list out of the answer (SOC-065)', async () => {
    for (const api of ['core', 'social']) {
      const code = await read(`apis/${api}.html`, `${api}-quickstart.mjs`);
      expect(code).toContain('const { data } = await response.json();');
      expect((await programs.run('quickstart.ts', code, credentials)).code).toBe(0);
    }
  });

  it('wait as Retry-After says, and longer each time (SAL-057)', async () => {
    let asked = 0;
    const busy = createServer((_request, response) => {
      asked += 1;
      if (asked % 2 === 1) response.writeHead(429, { 'retry-after': '1' }).end('{}');
      else response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":["it"]}');
    });
    await new Promise<void>((listening) => busy.listen(0, '127.0.0.1', listening));
    const { port } = busy.address() as AddressInfo;
    try {
      for (const file of files) {
        const id = `core-${file}`;
        const code = await read('apis/core.html', id);
        expect(code).toMatch(/1, 2(,| and) 4/);
        const elsewhere = code.replaceAll(app.url, `http://127.0.0.1:${String(port)}`);
        const startedMs = performance.now();
        const { stdout } = await programs.run(id, elsewhere, credentials);
        expect([file, stdout]).toEqual([file, expect.stringContaining('it')]);
        expect(performance.now() - startedMs).toBeGreaterThan(900);
      }
    } finally {
      busy.close();
    }
    expect(asked).toBe(2 * files.length);
  }, 60_000);

  it('make something once, however often they run', async () => {
    const path = 'guides/idempotency.html';
    const first = await run(path, 'create-once.sh', credentials);
    const second = await run(path, 'create-once.sh', credentials);
    expect(JSON.parse(first.stdout)).toMatchObject({ data: { name: 'Made once' } });
    expect(second.stdout).toBe(first.stdout);
  });

  it('verify events as they are signed, and nothing else', async () => {
    const secret = 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD';
    const id = 'evt_04nUHAy2xGEKzLrVxNBqlS';
    const body = '{"type":"webhook.test","data":{"text":"ä"}}';
    const at = new Date('2026-01-15T10:30:00Z');
    const now = at.getTime() / 1000;
    const signature = new Webhook(secret).sign(id, at, body);
    const headers = {
      'webhook-id': id,
      'webhook-timestamp': String(now),
      'webhook-signature': signature,
    };
    const cases: [expected: boolean, headers: object, body: string, now: number][] = [
      [true, headers, body, now],
      [true, { ...headers, 'webhook-signature': `v1,AAAA ${signature}` }, body, now + 300],
      [false, headers, `${body} `, now],
      [false, { ...headers, 'webhook-id': 'evt_other' }, body, now],
      [false, { ...headers, 'webhook-signature': `v1a,${signature.slice(3)}` }, body, now],
      [false, headers, body, now + 301],
      [false, headers, body, now - 301],
    ];
    const wanted = `${JSON.stringify(cases.map(([expected]) => expected))}\n`;
    const input = JSON.stringify(cases);
    const javascript = `${await read('guides/webhooks.html', 'verify.mjs')}
const cases = ${input};
console.log(JSON.stringify(cases.map(([, headers, body, now]) => verify(headers, Buffer.from(body), '${secret}', now))));`;
    const python = `${await read('guides/webhooks.html', 'verify.py')}
import json
cases = json.loads(${JSON.stringify(input)})
print(json.dumps([verify(h, b.encode(), "${secret}", n) for _, h, b, n in cases], separators=(",", ":")))`;
    expect(await programs.run('verify.mjs', javascript)).toMatchObject({ stdout: wanted });
    expect(await programs.run('verify.py', python)).toMatchObject({ stdout: wanted });
  });
});
