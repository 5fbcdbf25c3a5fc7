import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readConfig } from '../../src/config/index.ts';
import { loadSigningKey } from '../../src/config/signing-key.ts';

describe('readConfig', () => {
  it('has a default for everything', () => {
    const config = readConfig({});
    expect(config).toMatchObject({ host: 'localhost', port: 3000, environment: 'development' });
    expect(config.publicUrl).toBe('http://localhost:3000');
    expect(config.checkedAnswerShare).toBe(1);
    expect(readConfig({ NODE_ENV: 'production' }).checkedAnswerShare).toBe(0.01);
  });

  it('reads destinations of every form', () => {
    const forms = 'localhost, receiver.internal:8080,127.0.0.1,10.0.0.1:9000,[::1]:80,fd00::/8';
    expect(readConfig({}).egressAllow).toEqual([]);
    expect(readConfig({ EGRESS_ALLOW: forms }).egressAllow).toEqual(forms.split(/, ?/));
  });

  it('reads issuers, with what is usual where nothing is said', () => {
    const full = {
      issuer: 'https://b.example/realm',
      audience: 'api',
      jwks_uri: 'https://keys.example',
      maximum_seconds: 60,
      tenant: 'org_04nUHAy2xGEKzLrVxNBqlS',
    };
    const text = JSON.stringify([{ issuer: 'https://a.example' }, full]);
    expect(readConfig({ TRUSTED_ISSUERS: text }).trustedIssuers).toEqual([
      { issuer: 'https://a.example', maximumSeconds: 86_400 },
      {
        issuer: full.issuer,
        audience: 'api',
        jwksUri: 'https://keys.example',
        maximumSeconds: 60,
        tenant: full.tenant,
      },
    ]);
    expect(readConfig({}).trustedIssuers).toEqual([]);
  });

  const wrong: [string, string][] = [
    ['PORT', '70000'],
    ['PORT', '1e3'],
    ['PUBLIC_URL', 'localhost:3000'],
    ['PUBLIC_URL', 'https://x/?a=1'],
    ['PUBLIC_URL', 'https://x/#a'],
    ['DATABASE_URL', 'mysql://x'],
    ['SIGNING_KEY', 'short'],
    ['SIGNING_KEY', 'a passphrase that is quite long but is not base64 at all'],
    ['TRUST_PROXY', '10.0.0.0/99'],
    ['TRUST_PROXY', 'de:ad'],
    ['EGRESS_ALLOW', 'https://receiver.example'],
    ['EGRESS_ALLOW', '10.0.0.0/33'],
    ['EGRESS_ALLOW', 'localhost:0'],
    ['EGRESS_ALLOW', 'localhost:65536'],
    ['EGRESS_ALLOW', 'localhost,,127.0.0.1'],
    ['EGRESS_ALLOW', '*.internal'],
    ['EGRESS_ALLOW', '0177.1'],
    ['TRUSTED_ISSUERS', '{}'],
    ['TRUSTED_ISSUERS', 'https://a.example'],
    ['TRUSTED_ISSUERS', '[{"issuer":"idp"}]'],
    ['TRUSTED_ISSUERS', '[{"issuer":"https://a.example/?x=1"}]'],
    ['TRUSTED_ISSUERS', '[{"issuer":"https://a.example"},{"issuer":"https://a.example"}]'],
    ['TRUSTED_ISSUERS', '[{"issuer":"https://a.example","trust":"all"}]'],
    ['TRUSTED_ISSUERS', '[{"issuer":"https://a.example","jwks_uri":"keys"}]'],
    ['TRUSTED_ISSUERS', '[{"issuer":"https://a.example","maximum_seconds":0}]'],
    ['TRUSTED_ISSUERS', '[{"issuer":"https://a.example","tenant":"mine"}]'],
    ['TRUSTED_ISSUERS', '[{"issuer":"http://localhost:3000"}]'],
    ['REGION_CODE', 'us'],
    ['CHECKED_ANSWER_SHARE', '2'],
    ['NODE_ENV', 'staging'],
    ['SIGNING_KEY_REPLACE', 'yes'],
  ];
  it.each(wrong)('refuses %s=%s', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(name);
  });

  it('reports every fault at once', () => {
    const all = Object.fromEntries(wrong);
    expect(() => readConfig(all)).toThrow(new RegExp(Object.keys(all).join('|')));
    try {
      readConfig(all);
    } catch (error) {
      for (const name of Object.keys(all)) expect(String(error)).toContain(name);
    }
  });
});

describe('loadSigningKey', () => {
  it('makes one key, whole and private, and refuses one that is cut', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'charter-key-'));
    const load = () => loadSigningKey({ signingKey: undefined, dataDir });
    const keys = await Promise.all([load(), load(), load()]);
    expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(1);
    expect(keys[0]).toHaveLength(32);
    const file = join(dataDir, 'signing.key');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    await writeFile(file, (await readFile(file, 'utf8')).slice(0, 20));
    await expect(load()).rejects.toThrow('holds no whole key');
    await rm(dataDir, { recursive: true });
  });
});
