/**
 * Protects: what a worker had under way when it died or froze is attempted by another within thirty
 * seconds, and what the frozen one says of it when it wakes is not written down.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createClient, type Client } from '../../support/http.ts';
import { until } from '../../support/until.ts';
import {
  addEndpoint,
  createFleet,
  foundWorkspaces,
  rename,
  type Fleet,
  type Workspace,
} from '../../support/webhooks/fleet.ts';
import { answerWith, startReceiver, type Receiver } from '../../support/webhooks/receiver.ts';

const each = 4;
const withinMs = 30_000;
const paths = ['/frozen', '/killed', '/killed-at-birth'] as const;
type Path = (typeof paths)[number];

let fleet: Fleet;
let receiver: Receiver;
let client: Client;
let workspaces: Workspace[];
/** Answers that the receiver owes. */
const owed: ServerResponse[] = [];

beforeAll(async () => {
  fleet = await createFleet();
  receiver = await startReceiver();
  receiver.answer((_request, response) => void owed.push(response));
  client = createClient((await fleet.start('api')).url);
  workspaces = await foundWorkspaces(client, fleet.database, paths.length);
  for (const [index, path] of paths.entries()) {
    await addEndpoint(client, workspaces[index]!, receiver.url + path);
  }
}, 60_000);
afterAll(async () => {
  await fleet.stop();
  await receiver.stop();
});

async function emitTo(path: Path): Promise<void> {
  const workspace = workspaces[paths.indexOf(path)]!;
  for (let number = 0; number < each; number += 1) {
    const answer = await rename(client, workspace, `${path} ${String(number)}`);
    expect(answer.status).toBe(200);
  }
}

/** Emits events, and waits until a worker holds all of them at the receiver. */
async function holdAt(path: Path): Promise<void> {
  await emitTo(path);
  await until(() => receiver.at(path).length === each, `${path} is held`);
}

/** A worker that claims and dies before it ever said that it lives. */
async function claimAndDie(): Promise<number> {
  const claimed = await fleet.database.query(
    `SELECT id FROM claim_webhook_deliveries(gen_random_uuid(), $1, 100, 100, 100, '{}')`,
    [new Date()],
  );
  return claimed.length;
}

/** How every delivery stands, as its owner may read it. */
async function read(path: Path): Promise<{ deliveries: unknown; endpoint: unknown }> {
  const { token } = workspaces[paths.indexOf(path)]!;
  const list = await client.call('GET', '/api/v1/webhooks', { token });
  const id = String(list.at('data.0.id'));
  const deliveries = await client.call('GET', `/api/v1/webhooks/${id}/deliveries`, { token });
  return { deliveries: deliveries.at('data'), endpoint: list.at('data.0') };
}

async function untilNoneIsLeft(withinMs: number): Promise<void> {
  await until(
    async () => {
      await wait(200);
      const left = await fleet.database.query(
        `SELECT FROM webhook_deliveries WHERE status <> 'success'`,
      );
      return left.length === 0;
    },
    'everything is delivered',
    withinMs,
  );
}

it('security.md 27: within thirty seconds of three deaths, each attempt is made again and recorded once', async () => {
  const died = new Map<Path, number>();
  const frozen = await fleet.start('worker');
  await holdAt('/frozen');
  frozen.kill('SIGSTOP');
  died.set('/frozen', performance.now());
  const killed = await fleet.start('worker');
  await holdAt('/killed');
  killed.kill('SIGKILL');
  await killed.ended;
  died.set('/killed', performance.now());
  await emitTo('/killed-at-birth');
  const claimedAtBirth = await claimAndDie();
  died.set('/killed-at-birth', performance.now());
  expect(claimedAtBirth).toBe(each);

  const again = new Map<string, number[]>(paths.map((path) => [path, []]));
  receiver.answer((request, response) => {
    again.get(request.path)?.push(performance.now());
    answerWith(200)(request, response);
  });
  const survivor = await fleet.start('worker');
  const survivesMs = performance.now();
  await untilNoneIsLeft(60_000);
  const tookMs = paths.map((path) => {
    const fromMs = Math.max(survivesMs, died.get(path) ?? NaN);
    return Math.round(Math.max(...again.get(path)!) - fromMs);
  });

  // Now the frozen one hears that all it attempted has failed; then it alone can deliver another.
  survivor.kill('SIGKILL');
  await survivor.ended;
  for (const response of owed) response.writeHead(500).end('too late');
  frozen.kill('SIGCONT');
  await rename(client, workspaces[0]!, 'awake');
  await untilNoneIsLeft(30_000);

  const ids = receiver.received.map(
    ({ path, headers }) => `${path} ${headers['webhook-id'] ?? ''}`,
  );
  const counts = {
    sent: each * paths.length + 1,
    received: ids.length,
    delivered: new Set(ids).size,
    duplicates: ids.length - new Set(ids).size,
    takenUpMs: Object.fromEntries(paths.map((path, index) => [path, tookMs[index]])),
  };
  console.info('webhook take-up:', JSON.stringify(counts));
  expect(counts).toMatchObject({ delivered: counts.sent, duplicates: each * 2 });
  for (const [index, path] of paths.entries()) {
    expect(again.get(path)).toHaveLength(each + (index === 0 ? 1 : 0));
    expect(tookMs[index]).toBeLessThan(withinMs);
    const { deliveries, endpoint } = await read(path);
    const once = { status: 'success', attempt: 1, response_code: 200 };
    const number = again.get(path)!.length;
    expect(deliveries).toEqual(Array.from({ length: number }, () => expect.objectContaining(once)));
    expect(endpoint).toMatchObject({ success_count: number, failure_count: 0 });
  }
}, 120_000);
