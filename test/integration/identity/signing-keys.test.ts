/** Protects: keys change without an outage, and nobody signs with what the database holds. */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decodeProtectedHeader } from 'jose';
import { openDatabase } from '../../../src/db/database.ts';
import { createUnitOfWork } from '../../../src/db/unit-of-work.ts';
import { createLogger } from '../../../src/lib/logger.ts';
import { tokenSeconds } from '../../../src/platform/issued-tokens/index.ts';
import { createKeySealer, rotateKeys } from '../../../src/platform/signing-keys/index.ts';
import { openPrivateKey } from '../../../src/platform/signing-keys/key-pair.ts';
import { createTestApp, type TestApp } from '../../support/app.ts';
import { createOAuthClient, getToken, type TestOAuthClient } from '../../support/oauth.ts';
import { expectRefusedOnce } from '../../support/refused-credentials.ts';
import { runScript } from '../../support/run-script.ts';

const organizations = '/api/v1/organizations';
const publishedSeconds = 600;

let app: TestApp;
let client: TestOAuthClient;
beforeAll(async () => {
  app = await createTestApp();
  client = await createOAuthClient(app);
});
afterAll(() => app.stop());

const kidOf = (token: string) => decodeProtectedHeader(token).kid;
const kids = async () => (await app.call('GET', '/keys')).column('keys', 'kid');
const statusOf = async (token: string) => (await app.call('GET', organizations, { token })).status;
/** What is known of the keys is a second old at most, by the machine's time. */
const untilKeysAreRead = () => new Promise((resolve) => setTimeout(resolve, 1_050));

async function rotate(withdraw: boolean) {
  const database = openDatabase({
    url: app.database.url,
    poolSize: 1,
    log: createLogger('silent'),
  });
  try {
    return await rotateKeys({
      unitOfWork: createUnitOfWork(database),
      clock: app.clock,
      sealer: createKeySealer(app.signingKey),
      publishedSeconds,
      tokenSeconds,
      withdraw,
    });
  } finally {
    await database.destroy();
  }
}

describe('at rest', () => {
  it('a private key opens with the server’s own secret alone, and for its own id', async () => {
    await getToken(app.url, client);
    const [row] = await app.database.query<{ kid: string; sealed_private_key: Buffer }>(
      'SELECT kid, sealed_private_key FROM signing_keys',
    );
    const { kid = '', sealed_private_key: sealed = Buffer.alloc(0) } = row ?? {};
    const own = createKeySealer(app.signingKey);
    expect(openPrivateKey(own, kid, sealed)).toMatchObject({ kty: 'RSA', d: expect.any(String) });
    expect(openPrivateKey(own, 'other', sealed)).toBeUndefined();
    expect(openPrivateKey(createKeySealer(randomBytes(32)), kid, sealed)).toBeUndefined();
    const dump = JSON.stringify(await app.database.query('SELECT * FROM signing_keys'));
    expect(dump).not.toMatch(/"(?:d|p|q|dp|dq|qi)":/);
    expect(sealed.toString('latin1')).not.toContain('"d"');
  });

  it('IDN-110: what is published has no private part, and may be kept for five minutes', async () => {
    const { json, headers } = await app.call('GET', '/keys', {
      headers: { origin: 'https://example.com' },
    });
    expect(json).toEqual({
      keys: [
        {
          kty: 'RSA',
          use: 'sig',
          alg: 'RS256',
          kid: expect.any(String),
          n: expect.any(String),
          e: 'AQAB',
        },
      ],
    });
    expect(headers.get('cache-control')).toBe('public, max-age=300');
    expect(headers.get('access-control-allow-origin')).toBe('*');
  });

  it('processes that start together make one key', async () => {
    const fresh = await createTestApp();
    const made = await Promise.all(Array.from({ length: 8 }, () => fresh.call('GET', '/keys')));
    await fresh.stop();
    expect(new Set(made.map(({ text }) => text)).size).toBe(1);
  });
});

describe('rotation', () => {
  it('publishes, then signs; old tokens verify until they expire', async () => {
    const before = await getToken(app.url, client);
    const first = kidOf(before);
    const { kid, kept } = await rotate(false);
    expect(kept).toEqual([first]);
    await untilKeysAreRead();
    expect(await kids()).toEqual([first, kid]);
    expect(kidOf(await getToken(app.url, client))).toBe(first);

    app.clock.advance({ seconds: publishedSeconds });
    await untilKeysAreRead();
    const lastOfOld = before;
    const after = await getToken(app.url, client);
    expect(kidOf(after)).toBe(kid);
    expect(await kids()).toEqual([kid, first]);
    expect([await statusOf(lastOfOld), await statusOf(after)]).toEqual([200, 200]);

    app.clock.advance({ seconds: tokenSeconds + 120 });
    await untilKeysAreRead();
    expect(await kids()).toEqual([kid]);
    const next = await rotate(false);
    const rows = await app.database.query<{ kid: string }>('SELECT kid FROM signing_keys');
    expect(rows.map((row) => row.kid).sort()).toEqual([kid, next.kid].sort());
  });

  it('revoked: a key that is withdrawn takes its tokens with it within a second', async () => {
    const token = await getToken(app.url, client);
    expect(await statusOf(token)).toBe(200);
    const { kid, withdrawn } = await rotate(true);
    const withdrawnAtMs = performance.now();
    expect(withdrawn).toContain(kidOf(token));
    const ask = () => app.call('GET', organizations, { token });
    let answer = await ask();
    while (answer.status === 200 && performance.now() - withdrawnAtMs < 3_000) answer = await ask();
    expect(performance.now() - withdrawnAtMs).toBeLessThan(1_100);
    await expectRefusedOnce(app, [answer]);
    const fresh = await getToken(app.url, client);
    expect([kidOf(fresh), await statusOf(fresh), await statusOf(token)]).toEqual([kid, 200, 401]);
    const [row] = await app.database.query<{ n: string }>(
      'SELECT sum(length(sealed_private_key)) AS n FROM signing_keys WHERE withdrawn_at IS NOT NULL',
    );
    expect(Number(row?.n)).toBe(0);
  });

  it('another SIGNING_KEY signs with another key, and tokens from before stay good', async () => {
    const first = await createTestApp();
    const someone = await createOAuthClient(first);
    const before = await getToken(first.url, someone);
    const second = await createTestApp({
      reach: () => first.database.url,
      environment: { SIGNING_KEY_REPLACE: 'true' },
    });
    const after = await getToken(second.url, someone);
    expect(kidOf(after)).not.toBe(kidOf(before));
    for (const token of [before, after]) {
      expect((await second.call('GET', organizations, { token })).status).toBe(200);
    }
    await second.stop();
    await first.stop();
  });
});

describe('npm run keys:rotate', () => {
  it('rotates for a server that is running, which takes it up by itself', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'charter-rotate-'));
    const environment = {
      DATABASE_URL: app.database.url,
      DATA_DIR: dataDir,
      SIGNING_KEY: app.signingKey.toString('base64'),
    };
    const published = await kids();
    const { output, code } = await runScript('keys-rotate.ts', environment);
    expect([code, output]).toEqual([0, expect.stringMatching(/^key \S+ signs from 20\S+Z\n/)]);
    const kid = /^key (\S+)/.exec(output)?.[1];
    await untilKeysAreRead();
    expect(await kids()).toEqual([...published, kid]);
    const wrong = await runScript('keys-rotate.ts', environment, ['--later']);
    expect([wrong.code, wrong.output]).toEqual([1, expect.stringContaining('--withdraw')]);
    await rm(dataDir, { recursive: true, force: true });
  });
});
