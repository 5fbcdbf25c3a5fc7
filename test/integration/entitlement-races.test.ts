/** Protects: a limit admits exactly what it says, however many ask at once on several processes. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { TestDatabase } from '../support/database.ts';
import type { Client } from '../support/http.ts';
import { startTwoProcesses, type TwoProcesses } from '../support/two-processes.ts';

const parallel = 200;
const left = 7;
let processes: TwoProcesses;
let clients: [Client, Client];
let database: TestDatabase;
beforeAll(async () => {
  processes = await startTwoProcesses();
  ({ clients, database } = processes);
});
afterAll(() => processes.stop());

/** A person on a plan whose limits on requests are not in the way, with so many keys. */
async function starter(keys: number): Promise<{ token: string; tenantId: number }> {
  const { token } = await clients[0].signUp();
  const [tenant] = await database.query<{ id: string }>(
    `UPDATE tenants SET tier = 'starter' WHERE id = (SELECT max(id) FROM tenants) RETURNING id`,
  );
  for (let made = 0; made < keys; made += 1) {
    const body = { name: 'before' };
    const answer = await clients[0].call('POST', '/api/v1/api-keys', { token, body });
    expect(answer.status).toBe(201);
  }
  return { token, tenantId: Number(tenant?.id) };
}

interface Counts {
  sent: number;
  admitted: number;
  refused: number;
  askedBack: number;
}

/** Sends all at once, to both processes alternately; whoever is asked to come back does. */
async function race(path: string, token: string, body: object): Promise<Counts> {
  const counts: Counts = { sent: 0, admitted: 0, refused: 0, askedBack: 0 };
  const send = async (client: Client): Promise<void> => {
    for (;;) {
      counts.sent += 1;
      const { status, json } = await client.call('POST', path, { token, body });
      if (status === 503) {
        counts.askedBack += 1;
        continue;
      }
      if (status < 300) counts.admitted += 1;
      else {
        expect(json).toMatchObject({ error: 'feature_limit_reached' });
        counts.refused += 1;
      }
      return;
    }
  };
  await Promise.all(Array.from({ length: parallel }, (_, index) => send(clients[index % 2]!)));
  return counts;
}

it(`of ${String(parallel)} parallel keys as many are made as the plan has left`, async () => {
  const { token, tenantId } = await starter(50 - left);
  const counts = await race('/api/v1/api-keys', token, { name: 'raced' });
  console.info('keys:', JSON.stringify(counts));
  expect(counts).toMatchObject({ admitted: left, refused: parallel - left });
  const rows = await database.query('SELECT FROM api_keys WHERE tenant_id = $1', [tenantId]);
  expect(rows).toHaveLength(50);
});

it(`of ${String(parallel)} parallel workspaces too`, async () => {
  const { token } = await starter(0);
  const body = { name: 'before' };
  for (let made = 1; made < 25 - left; made += 1) {
    await clients[0].call('POST', '/api/v1/workspaces', { token, body });
  }
  const counts = await race('/api/v1/workspaces', token, { name: 'raced' });
  console.info('workspaces:', JSON.stringify(counts));
  expect(counts).toMatchObject({ admitted: left, refused: parallel - left });
});

it.each(['api_calls', 'mcp_tool_calls', 'posts'])(
  `of ${String(parallel)} parallel uses of %s too, the first of their period`,
  async (feature) => {
    const { token, tenantId } = await starter(0);
    const limits: Record<string, number> = { api_calls: 5000, mcp_tool_calls: 1000, posts: 500 };
    const limit = limits[feature] ?? 0;
    const quantity = Math.floor(limit / left);
    const counts = await race('/api/v1/entitlements/usage', token, { feature, quantity });
    console.info(`${feature}:`, JSON.stringify(counts));
    expect(counts).toMatchObject({ admitted: left, refused: parallel - left });
    const rows = await database.query(
      'SELECT sum(used)::int AS used FROM entitlement_usage WHERE tenant_id = $1',
      [tenantId],
    );
    expect(rows).toEqual([{ used: left * quantity }]);
  },
);

it('what is made and revoked at once is counted as what is there, and never too much', async () => {
  const { token, tenantId } = await starter(45);
  const counts = { made: 0, refused: 0, revoked: 0, most: 0 };
  const count = async (): Promise<number> => {
    const rows = await database.query(
      'SELECT FROM api_keys WHERE tenant_id = $1 AND revoked_at IS NULL',
      [tenantId],
    );
    return rows.length;
  };
  const churn = async (client: Client): Promise<void> => {
    for (let round = 0; round < 12; round += 1) {
      const body = { name: 'churned' };
      const made = await client.call('POST', '/api/v1/api-keys', { token, body });
      if (made.status === 403) {
        counts.refused += 1;
        continue;
      }
      expect(made.status).toBe(201);
      counts.made += 1;
      const path = `/api/v1/api-keys/${String(made.at('data.id'))}`;
      if (round % 4 === 3) continue;
      expect((await client.call('DELETE', path, { token })).status).toBe(204);
      counts.revoked += 1;
    }
  };
  const watch = async (): Promise<void> => {
    while (!over) counts.most = Math.max(counts.most, await count());
  };
  let over = false;
  const watching = watch();
  await Promise.all(Array.from({ length: 16 }, (_, index) => churn(clients[index % 2]!)));
  over = true;
  await watching;
  console.info('churn:', JSON.stringify(counts));
  expect(counts.most).toBeLessThanOrEqual(50);
  expect(Math.min(counts.made, counts.refused, counts.revoked)).toBeGreaterThan(0);
  const check = await clients[1].call('GET', '/api/v1/entitlements/check?feature=api_keys', {
    token,
  });
  expect(check.at('current_usage')).toBe(await count());
  expect(await count()).toBe(45 + counts.made - counts.revoked);
});
