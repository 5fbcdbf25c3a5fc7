/** Protects: however many requests with one key come at once, and to whichever process, one has an effect. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { TestDatabase } from '../../support/database.ts';
import type { Client } from '../../support/http.ts';
import { startTwoProcesses, type TwoProcesses } from '../../support/two-processes.ts';

const parallel = 500;
const rounds = 20;
let processes: TwoProcesses;
let clients: [Client, Client];
let database: TestDatabase;
beforeAll(async () => {
  processes = await startTwoProcesses();
  ({ clients, database } = processes);
});
afterAll(() => processes.stop());

/** An API key of a workspace whose limits are beyond what is sent here. */
async function signUpKey(): Promise<string> {
  const { token } = await clients[0].signUp();
  await database.query(`UPDATE tenants SET tier = 'enterprise'`);
  const body = { name: 'Races', scopes: ['*'] };
  return (await clients[0].call('POST', '/api/v1/api-keys', { token, body })).at(
    'data.key',
  ) as string;
}

it(`COR-133: ${parallel} requests with one key, ${rounds} times, on two processes`, async () => {
  const token = await signUpKey();
  const counts = { sent: 0, created: 0, replayed: 0, other: 0, effects: 0, bodies: 0 };
  for (let round = 0; round < rounds; round += 1) {
    const name = `Round ${round}`;
    const headers = { 'idempotency-key': randomUUID() };
    const answers = await Promise.all(
      Array.from({ length: parallel }, (_, index) =>
        clients[index % 2]!.call('POST', '/api/v1/workspaces', { token, body: { name }, headers }),
      ),
    );
    counts.sent += answers.length;
    const done = answers.filter(({ status }) => status === 201);
    const replayed = done.filter((answer) => answer.headers.get('idempotent-replayed') === 'true');
    counts.replayed += replayed.length;
    counts.created += done.length - replayed.length;
    counts.other += answers.length - done.length;
    counts.bodies += new Set(done.map(({ text }) => text)).size;
    const made = await database.query('SELECT id FROM tenants WHERE name = $1', [name]);
    const audited = await database.query(
      `SELECT id FROM audit_rows WHERE operation = 'core.createWorkspace' AND after->>'name' = $1`,
      [name],
    );
    expect(audited).toHaveLength(made.length);
    counts.effects += made.length;
  }
  console.info('idempotency races:', JSON.stringify(counts));
  expect(counts).toEqual({
    sent: parallel * rounds,
    created: rounds,
    replayed: parallel * rounds - rounds,
    other: 0,
    effects: rounds,
    bodies: rounds,
  });
}, 60_000);
