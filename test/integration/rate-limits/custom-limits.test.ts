/**
 * Protects: limits that an operator sets hold on every process within a second, for the tenant or key
 * that is meant and for nobody else; and who may see what the limiter tells of itself.
 */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { TestDatabase } from '../../support/database.ts';
import type { Client } from '../../support/http.ts';
import { readLimitHeaders } from '../../support/limit-headers.ts';
import { findFreePort } from '../../support/redis.ts';
import { startTwoProcesses, type TwoProcesses } from '../../support/two-processes.ts';

let processes: TwoProcesses;
let clients: [Client, Client];
let database: TestDatabase;
let metricsPort: number;
beforeAll(async () => {
  metricsPort = await findFreePort();
  processes = await startTwoProcesses({
    limits: 'declared',
    own: { METRICS_PORT: String(metricsPort) },
  });
  ({ clients, database } = processes);
});
afterAll(() => processes.stop());

/** Runs `npm run limits`, as an operator does; its exit code and all that it printed. */
function limits(...args: string[]): Promise<{ code: number; printed: string }> {
  const script = join(import.meta.dirname, '../../../scripts/limits.ts');
  const env = {
    PATH: process.env['PATH'],
    DATABASE_URL: database.url,
    DATA_DIR: processes.dataDir,
  };
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], { env }, (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), printed: stdout + stderr });
    });
  });
}

async function createKey(): Promise<{ token: string; key: string; keyId: string; tenant: string }> {
  const [first] = clients;
  const { token } = await first.signUp();
  const made = await first.call('POST', '/api/v1/api-keys', { token, body: { name: 'x' } });
  const keyId = String(made.at('data.id'));
  const [row] = await database.query<{ tenant_id: string }>(
    'SELECT tenant_id FROM api_keys WHERE id = $1',
    [keyId],
  );
  return { token, key: made.at('data.key') as string, keyId, tenant: row!.tenant_id };
}

const orgs = async (client: Client, key: string) =>
  readLimitHeaders(await client.call('GET', '/api/v1/orgs', { headers: { 'x-api-key': key } }));
const limitsOn = (key: string) =>
  Promise.all(clients.map(async (client) => (await orgs(client, key)).limit));

/** How long it takes until both processes tell a limit, from its being set. */
async function untilBoth(key: string, limit: number): Promise<number> {
  const started = performance.now();
  while (performance.now() - started < 3_000) {
    if ((await limitsOn(key)).every((told) => told === limit)) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return performance.now() - started;
}

it('GRO-039, SAL-060: a limit of a key holds on both processes within a second, and is cleared', async () => {
  const [one, other] = [await createKey(), await createKey()];
  expect(await limitsOn(one.key)).toEqual([100, 100]);
  const window = ['--api', 'growth', '--seconds', '60'];
  const set = await limits(
    'set',
    '--key',
    one.keyId,
    ...window,
    '--requests',
    '150',
    '--burst',
    '0.2',
  );
  const effectiveMs = await untilBoth(one.key, 150);
  expect(set).toEqual({ code: 0, printed: 'growth: 150 in 60 s, and 20 % of burst\n' });
  const client = clients[1];
  const { remaining } = await orgs(client, one.key);
  expect(remaining).toBeGreaterThan(130);
  expect((await orgs(client, one.key)).windows['key-86400s']!.q).toBe(10_000);
  expect(await limitsOn(other.key)).toEqual([100, 100]);
  expect(await limits('clear', '--key', one.keyId)).toEqual({ code: 0, printed: 'cleared 1\n' });
  const clearedMs = await untilBoth(one.key, 100);
  console.info('custom limits:', JSON.stringify({ effectiveMs, clearedMs }));
  expect(effectiveMs).toBeLessThan(1_050);
  expect(clearedMs).toBeLessThan(1_050);
});

it('a limit of a tenant holds for its keys and people; a key’s own goes before it, and to its successor', async () => {
  const { token, key, keyId, tenant } = await createKey();
  const made = await clients[0].call('POST', '/api/v1/api-keys', { token, body: { name: 'y' } });
  const second = made.at('data.key') as string;
  const window = ['--api', 'growth', '--seconds', '60', '--requests'];
  await limits('set', '--tenant', tenant, ...window, '80');
  await limits('set', '--tenant', tenant, ...window, '70');
  await limits('set', '--key', keyId, ...window, '90');
  expect((await limits('show', '--tenant', tenant)).printed).toBe('growth: 70 in 60 s\n');
  await untilBoth(key, 90);
  await untilBoth(second, 70);
  const person = await clients[0].call('GET', '/api/v1/orgs', { token });
  expect(readLimitHeaders(person).limit).toBe(70);
  const core = await clients[0].call('GET', '/api/v1/workspaces', { token });
  expect(readLimitHeaders(core).limit).toBe(60);
  const rotated = await clients[0].call('POST', `/api/v1/api-keys/${keyId}/rotate`, { token });
  expect(await limitsOn(rotated.at('data.key') as string)).toEqual([90, 90]);
  const audited = await database.query<{ operation: string; target: string }>(
    `SELECT operation, target FROM audit_rows WHERE tenant_id = $1 AND operation LIKE 'operator%'`,
    [tenant],
  );
  expect(audited).toEqual([
    { operation: 'operator.setLimit', target: `tenant ${tenant}` },
    { operation: 'operator.setLimit', target: `tenant ${tenant}` },
    { operation: 'operator.setLimit', target: `key ${keyId}` },
  ]);
});

it.each([
  ['nothing', [], 'Say one of set, show and clear'],
  ['nobody', ['show'], 'by --tenant or --key'],
  ['no such tenant', ['show', '--tenant', '987654'], 'no such tenant or key'],
  ['no API', ['clear', '--tenant', '1', '--api', 'none'], 'must be one of core, growth'],
  [
    'a window that growth has not',
    ['set', '--tenant', '1', '--api', 'growth', '--seconds', '61', '--requests', '1'],
    'growth counts in windows of 60, 86400 seconds',
  ],
  [
    'no number',
    ['set', '--tenant', '1', '--api', 'core', '--seconds', '60', '--requests', '0'],
    '--requests must be a whole number from 1',
  ],
])('the command refuses %s', async (_name, args, says) => {
  const { code, printed } = await limits(...args);
  expect(code).toBeGreaterThan(0);
  expect(printed).toContain(says);
});

it('metrics are served on a port of their own, and nowhere else', async () => {
  const metrics = await fetch(`http://localhost:${String(metricsPort)}/metrics`);
  expect(metrics.headers.get('content-type')).toContain('text/plain');
  expect(await metrics.text()).toContain('charter_rate_limit_redis_up 0');
  expect((await fetch(`http://localhost:${String(metricsPort)}/other`)).status).toBe(404);
  expect((await clients[0].call('GET', '/metrics')).status).toBe(404);
});
