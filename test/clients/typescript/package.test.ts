/** Protects: what is published works where it is installed, and does what its README says. */
import { execFile, spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findFreePort } from '../../../src/db/embedded/find-free-port.ts';
import { describeWithProgram } from '../../support/describe-with.ts';
import { packClient, type PackedClient } from '../../support/packed-client.ts';
import { runInChromium } from '../../support/run-in-chromium.ts';
import { until } from '../../support/until.ts';
import {
  createWebhookApp,
  type WebhookApp,
  type WebhookOwner,
} from '../../support/webhooks/webhook-app.ts';

const repository = resolve(import.meta.dirname, '../../..');
const folder = join(repository, 'clients/typescript');
const run = promisify(execFile);

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

/** What each example of the README prints, in their order. */
const printed = [
  /^Acme Corporation \d+$/,
  /^Acme Corporation \(pro\)$/,
  /^ok$/,
  /^org_\w+ Acme Corp$/m,
  /^Ada\S* true$/,
  /^Acme Corporation\n[^]*^1 \d+$/m,
  /^name: The name must have at least 1 characters\.$/,
  /^\d+ (true|false)$/,
];

const examples = [
  ...readFileSync(join(folder, 'README.md'), 'utf8').matchAll(/^```ts\n([^]*?)^```/gm),
].map(([, code = '']) => code);
const isReceiver = (code: string) => code.includes('verifyWebhook');

/** This Node, and the machine's own where it is another: the client runs on older ones than the server. */
const nodes = [process.execPath, ...otherNodes()];

let client: PackedClient;
let app: WebhookApp;
let owner: WebhookOwner;
let environment: Record<string, string>;
let receiverPort: number;
let receiverUrl: string;
beforeAll(async () => {
  [client, app] = await Promise.all([packClient(), createWebhookApp()]);
  // Examples look at the machine's clock.
  app.clock.advance({ ms: Date.now() - app.clock.now().getTime() });
  owner = await app.owner();
  environment = await provision();
  receiverPort = await findFreePort();
  receiverUrl = `http://127.0.0.1:${String(receiverPort)}/`;
}, 120_000);
afterAll(async () => {
  await client.remove();
  await app.stop();
});

/** What a reader of the README has in the environment. */
async function provision(): Promise<Record<string, string>> {
  const { token, email, password } = await app.signUp();
  const make = (path: string) => app.call('POST', path, { token, body: { name: 'Example' } });
  const [key, program] = [await make('/api/v1/api-keys'), await make('/api/v1/clients')];
  return {
    CHARTER_API_KEY: key.at('data.key') as string,
    CHARTER_CLIENT_ID: program.at('client.client_id') as string,
    CHARTER_CLIENT_SECRET: program.at('plain_secret') as string,
    CHARTER_EMAIL: email,
    CHARTER_PASSWORD: password,
  };
}

function otherNodes(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = folders
    .filter((path) => !path.includes('node_modules'))
    .map((path) => join(path, 'node'))
    .find((file) => existsSync(file));
  return found === undefined ? [] : [found];
}

it('is ESM with types, and nothing else', async () => {
  const { files, root } = client;
  const others = files.filter((file) => !/^dist\/.*\.(js|d\.ts)$/.test(file));
  expect(others.sort()).toEqual(['README.md', 'package.json']);
  const modules = files.filter((file) => file.endsWith('.js'));
  expect(modules.length).toBeGreaterThan(30);
  for (const file of modules) {
    const text = await readFile(join(root, 'node_modules/@charter/client', file), 'utf8');
    const imported = [...text.matchAll(/ from '([^']+)'/g)].map(([, name = '']) => name);
    const allowed = (name: string) => name.startsWith('.') || name === 'openapi-fetch';
    expect([file, imported.filter((name) => !allowed(name))]).toEqual([file, []]);
  }
});

it('asks for the versions that it is tested with', async () => {
  const read = async (path: string) => JSON.parse(await readFile(path, 'utf8')) as Manifest;
  const [own, tested] = [
    await read(join(folder, 'package.json')),
    await read(join(repository, 'package.json')),
  ];
  const { dependencies, devDependencies } = own;
  expect(tested.devDependencies).toMatchObject({ ...dependencies, ...devDependencies });
});

describe('its types', () => {
  const strict = { strict: true, target: 'es2022', outDir: 'out', rootDir: '.' };
  const node = {
    ...{ ...strict, module: 'nodenext', types: ['node'], lib: ['es2023'] },
    skipLibCheck: true,
  };
  const browser = {
    ...{ ...strict, module: 'esnext', moduleResolution: 'bundler', noEmit: true },
    ...{ types: [], lib: ['es2022', 'dom', 'dom.iterable'] },
  };
  beforeAll(async () => {
    const calls = await readFile(join(import.meta.dirname, 'typed-calls.ts'), 'utf8');
    const published = calls
      .replace(/'[^']*\/src\/index.ts'/, "'@charter/client'")
      .replace(/'[^']*\/generated\/core\/index.ts'/, "'@charter/client/core'");
    expect(published).not.toContain('../');
    await writeFile(join(client.root, 'typed-calls.ts'), published);
    await mkdir(join(client.root, 'examples'));
    for (const [index, code] of examples.entries()) {
      const there = code
        .replaceAll('https://api.example.com', app.url)
        .replace('(4000)', `(${String(receiverPort)})`);
      await writeFile(join(client.root, 'examples', `${String(index)}.ts`), there);
    }
  });

  it.each([
    ['Node', node, ['typed-calls.ts', 'examples']],
    ['browsers, with every declaration checked', browser, ['typed-calls.ts']],
  ])(
    'refuse what does not fit, in %s',
    async (_where, compilerOptions, include) => {
      expect(await client.compile({ compilerOptions, include })).toBe('');
    },
    60_000,
  );
});

describe.each(nodes)('the examples of its README, on %s', (node) => {
  const start = (index: number) => [join(client.root, 'out/examples', `${String(index)}.js`)];
  const calls = examples.flatMap((code, index) => (isReceiver(code) ? [] : [index]));

  it('are all known here', () => {
    expect(calls).toHaveLength(printed.length);
    expect(examples.length - calls.length).toBe(1);
  });

  it.each(calls)('%i', async (index) => {
    const { stdout, stderr } = await run(node, start(index), { env: environment });
    expect((stdout + stderr).trim()).toMatch(printed[index] ?? 'nothing');
  });

  it('receive an event, and refuse a forged one', async () => {
    const { id, secret } = await owner.listen(receiverUrl);
    const receiver = spawn(node, start(examples.findIndex(isReceiver)), {
      env: { CHARTER_WEBHOOK_SECRET: secret },
    });
    let output = '';
    receiver.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const forge = () => fetch(receiverUrl, { method: 'POST', body: '{}' }).catch(() => undefined);
    try {
      await until(async () => (await forge())?.status === 401, 'a forged event is refused');
      const name = `Renamed by ${node}`;
      await owner.call('PATCH', `/workspaces/${String(owner.tenantId)}`, { name });
      await until(() => output.includes(name), 'an event is received');
      expect(output).toMatch(/^evt_\w+ Renamed by /);
    } finally {
      receiver.kill();
      await owner.call('DELETE', `/webhooks/${String(id)}`);
    }
  });
});

describeWithProgram('chromium', 'in a browser', () => {
  it('calls, walks, verifies and throws as it does in Node', async () => {
    const secret = 'a secret';
    const body = '{"type":"workspace.updated"}';
    const time = String(Math.floor(Date.now() / 1_000));
    const hmac = createHmac('sha256', secret).update(`evt_1.${time}.${body}`).digest('base64');
    const signed = {
      ...{ 'webhook-id': 'evt_1', 'webhook-timestamp': time, 'webhook-signature': `v1,${hmac}` },
    };
    const code = `
      import { Charter, verifyWebhook } from '@charter/client';
      const thrown = (work) => work.then(() => 'nothing', (error) => error.name);
      const { core } = new Charter({
        url: location.origin,
        credential: { apiKey: '${environment['CHARTER_API_KEY'] ?? ''}' },
      });
      const names = [];
      await core.POST('/workspaces', { body: { name: 'From a browser' } });
      for await (const { name } of core.items('/workspaces', { params: { query: { per_page: 1 } } }))
        names.push(name);
      const request = { body: '${body}', headers: ${JSON.stringify(signed)} };
      document.title = JSON.stringify([
        names.includes('From a browser'),
        await thrown(core.GET('/workspaces/{id}', { params: { path: { id: 999999 } } })),
        (await verifyWebhook(request, { secret: '${secret}' })).type,
        await thrown(verifyWebhook(request, { secret: 'other' })),
      ]);`;
    const title = await runInChromium({
      code,
      ...{ root: client.root, server: app.url },
      imports: {
        '@charter/client': '/node_modules/@charter/client/dist/index.js',
        'openapi-fetch': '/node_modules/openapi-fetch/dist/index.mjs',
      },
    });
    expect(JSON.parse(title || '[]')).toEqual([
      ...[true, 'NotFoundError', 'workspace.updated', 'WebhookVerificationError'],
    ]);
  }, 60_000);
});
