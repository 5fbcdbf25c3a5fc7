/** Protects: what an operator changes of a plan holds at once on every process, and is in the audit log. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../support/app.ts';
import { entitled, type Entitled } from '../support/entitled.ts';

const script = join(import.meta.dirname, '../../scripts/entitlements.ts');
let app: TestApp;
let dataDir: string;
let ada: Entitled;
beforeAll(async () => {
  app = await createTestApp();
  dataDir = await mkdtemp(join(tmpdir(), 'charter-operator-'));
  ada = await entitled(app);
});
afterAll(async () => {
  await app.stop();
  await rm(dataDir, { recursive: true, force: true });
});

/** Runs the command on the server's database; answers its exit status and what it said. */
function run(...args: string[]): Promise<{ code: number; said: string[]; failed: string }> {
  const env = { PATH: process.env['PATH'], DATABASE_URL: app.database.url, DATA_DIR: dataDir };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [script, ...args], { env }, (_error, said, failed) => {
      resolve({ code: child.exitCode ?? -1, said: said.trimEnd().split('\n'), failed });
    });
  });
}

const limitOf = async (feature: string) => (await ada.check(`feature=${feature}`)).at('limit');

describe('npm run entitlements', () => {
  it('changes a tier, which holds from the next request on', async () => {
    expect(await limitOf('posts')).toBe(100);
    const { code, said } = await run('tier', String(ada.tenantId), 'pro');
    expect([code, said[0]]).toEqual([0, 'ada went from free to pro']);
    expect(await limitOf('posts')).toBe(1000);
  });

  it('gives a boost and takes it', async () => {
    const given = await run('boost', 'ada', 'posts', '500', '--until', '2099-01-01T00:00:00Z');
    expect(given.code).toBe(0);
    expect(await limitOf('posts')).toBe(1500);
    const id = /boost (\d+)$/.exec(given.said[0] ?? '')?.[1] ?? '';
    await run('boost', 'ada', 'webhooks', 'unlimited');
    expect(await limitOf('webhooks')).toBeNull();
    const { said } = await run('show', 'ada');
    expect(said).toEqual([
      `ada (${String(ada.tenantId)}): pro`,
      ...Array<unknown>(9).fill(expect.stringMatching(/^ {2}\w+ +\d+ (?:of \d+|without limit)$/)),
      `  boost ${id}: posts 500 more until 2099-01-01T00:00:00.000Z`,
      expect.stringMatching(/^ {2}boost \d+: webhooks unlimited$/),
    ]);
    expect(said).toContain('  workspaces      1 of 100');
    expect((await run('unboost', 'ada', id)).code).toBe(0);
    expect(await limitOf('posts')).toBe(1000);
  });

  it('tells the tenant’s owners in their audit log', async () => {
    const { token } = ada;
    const log = await app.call('GET', '/api/v1/audit-log?search=operator&sort=id', { token });
    expect(log.column('data', 'operation')).toEqual([
      'operator.changeTier',
      'operator.giveBoost',
      'operator.giveBoost',
      'operator.takeBoost',
    ]);
    expect(log.at('data.0')).toMatchObject({
      user_id: null,
      before: { tier: 'free' },
      after: { tier: 'pro' },
    });
  });

  it.each([
    ['no action', [], 'An action and a tenant are needed.'],
    ['an unknown action', ['shrink', 'ada'], 'There is no action shrink.'],
    ['an unknown tenant', ['show', 'nobody'], 'There is no tenant nobody.'],
    ['an unknown tier', ['tier', 'ada', 'gold'], 'There is no tier gold;'],
    ['an unknown feature', ['boost', 'ada', 'rockets', '5'], 'There is no feature rockets;'],
    ['less than nothing', ['boost', 'ada', 'posts', '0'], 'A boost is a whole number'],
    ['a time of words', ['boost', 'ada', 'posts', '5', '--until', 'soon'], 'soon is no time'],
    ['an end of a tier', ['tier', 'ada', 'pro', '--until', 'soon'], 'Only a boost has an end.'],
    ['an unknown boost', ['unboost', 'ada', '987654'], 'ada has no boost 987654.'],
    ['an unknown option', ['show', 'ada', '--loud'], "Unknown option '--loud'"],
    ['too many words', ['show', 'ada', 'eve'], 'show does not take so many words.'],
  ])('refuses %s, and changes nothing', async (_name, args, message) => {
    const before = await app.database.query('SELECT id FROM audit_rows');
    const { code, failed } = await run(...args);
    expect(code).toBe(1);
    expect(failed).toContain(message);
    expect(failed).not.toMatch(/^ {4}at /m);
    expect(await app.database.query('SELECT id FROM audit_rows')).toEqual(before);
  });
});
