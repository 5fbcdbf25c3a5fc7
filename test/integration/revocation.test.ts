/** Protects: what is revoked is refused by every process within a second, also under load. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Client } from '../support/http.ts';
import { createOAuthClient, getToken, sendForm } from '../support/oauth.ts';
import { startTwoProcesses, type TwoProcesses } from '../support/two-processes.ts';

const rounds = 5;
let processes: TwoProcesses;
let clients: [Client, Client];
beforeAll(async () => {
  processes = await startTwoProcesses();
  ({ clients } = processes);
});
afterAll(() => processes.stop());

/** Accepted requests after a revocation, in milliseconds after its answer; the last of each process. */
interface Lateness {
  sent: number;
  own: number;
  others: number;
}

/**
 * Uses a credential on both processes without a pause, revokes it on the first, and tells for how long
 * it was still accepted.
 */
async function revokeUnderLoad(
  ask: (client: Client) => Promise<{ status: number }>,
  revoke: () => Promise<void>,
): Promise<Lateness> {
  const [first, second] = clients;
  let sent = 0;
  let stopped = false;
  const hammer = async (client: Client): Promise<number> => {
    let lastAcceptedMs = 0;
    while (!stopped) {
      sent += 1;
      const { status } = await ask(client);
      // Refused often enough, the address is told to wait: what is revoked is a failure.
      expect([200, 401, 429]).toContain(status);
      if (status === 200) lastAcceptedMs = performance.now();
    }
    return lastAcceptedMs;
  };
  const own = hammer(first);
  const others = Promise.all([hammer(second), hammer(second)]);
  await new Promise((resolve) => setTimeout(resolve, 300));
  await revoke();
  const revokedAtMs = performance.now();
  expect([401, 429]).toContain((await ask(first)).status);
  await new Promise((resolve) => setTimeout(resolve, 1_300));
  stopped = true;
  return {
    sent,
    own: (await own) - revokedAtMs,
    others: Math.max(...(await others)) - revokedAtMs,
  };
}

function expectInTime(what: string, lateness: readonly Lateness[]): void {
  const counts = {
    sent: lateness.reduce((sum, { sent }) => sum + sent, 0),
    ownLate: Math.max(0, ...lateness.map(({ own }) => own)),
    lateMs: Math.max(0, ...lateness.map(({ others }) => others)),
  };
  console.info(`revocation of ${what}:`, JSON.stringify(counts));
  expect(counts.sent).toBeGreaterThan(100 * lateness.length);
  expect(counts.lateMs).toBeLessThan(1_050);
  expect(counts.ownLate).toBeLessThan(1_050);
}

it(`a key revoked on one process is refused on both, ${String(rounds)} times`, async () => {
  const [first] = clients;
  const { token } = await first.signUp();
  const lateness: Lateness[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const made = await first.call('POST', '/api/v1/api-keys', { token, body: { name: 'x' } });
    const key = made.at('data.key') as string;
    const path = `/api/v1/api-keys/${String(made.at('data.id'))}`;
    const ask = (client: Client) => client.call('GET', '/api/v1/workspaces', { token: key });
    const revoke = async () => {
      expect((await first.call('DELETE', path, { token })).status).toBe(204);
    };
    lateness.push(await revokeUnderLoad(ask, revoke));
  }
  expectInTime('keys', lateness);
});

it('revoked: an access token, and all of a client that is deleted, are refused on both', async () => {
  const [first] = clients;
  const url = processes.servers[0].url;
  const client = await createOAuthClient(first);
  const list = (token: string) => (process: Client) =>
    process.call('GET', '/api/v1/organizations', { token });
  // Both before either is refused: the failures of a revoked one are held against the address.
  const revoked = await getToken(url, client);
  const orphaned = await getToken(url, client);
  const byToken = await revokeUnderLoad(list(revoked), async () => {
    const fields = { token: revoked, client_id: client.id, client_secret: client.secret };
    expect((await sendForm(url, '/oauth/revoke', fields)).status).toBe(200);
  });
  const byClient = await revokeUnderLoad(list(orphaned), async () => {
    const path = `/api/v1/clients/${client.id}`;
    expect((await first.call('DELETE', path, { token: client.owner })).status).toBe(200);
  });
  expectInTime('access tokens', [byToken, byClient]);
});
