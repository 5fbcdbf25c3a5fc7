/** Protects: endpoints that take requests and never answer hold up nobody, and few sockets. */
import { setTimeout as wait } from 'node:timers/promises';
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
import { startReceiver, type Receiver } from '../../support/webhooks/receiver.ts';

const workspaceCount = 10;
const endpointsEach = 20;
const hangingEach = 2;
const rounds = 12;
/** Between two events. */
const pauseMs = 100;
/** Attempts under way at one endpoint. */
const perEndpoint = 4;

let fleet: Fleet;
let receiver: Receiver;
let client: Client;
let workspaces: Workspace[];
/** By path and name, when the request came. */
const arrivedMs = new Map<string, number>();
let hanging = 0;
let hungMost = 0;

const pathOf = (workspace: number, endpoint: number): string =>
  `/${endpoint < hangingEach ? 'hangs' : 'answers'}/${String(workspace)}/${String(endpoint)}`;
const isHealthy = (path: string): boolean => path.startsWith('/answers');

beforeAll(async () => {
  fleet = await createFleet();
  receiver = await startReceiver();
  receiver.answer(({ path, json }, response) => {
    const { name } = json['data'] as { name: string };
    const key = `${path} ${name}`;
    if (!arrivedMs.has(key)) arrivedMs.set(key, performance.now());
    if (isHealthy(path)) {
      response.end('taken');
      return;
    }
    hanging += 1;
    hungMost = Math.max(hungMost, hanging);
    response.on('close', () => (hanging -= 1));
  });
  client = createClient((await fleet.start('all')).url);
  workspaces = await foundWorkspaces(client, fleet.database, workspaceCount);
  for (const [index, workspace] of workspaces.entries()) {
    for (let endpoint = 0; endpoint < endpointsEach; endpoint += 1) {
      await addEndpoint(client, workspace, receiver.url + pathOf(index, endpoint));
    }
  }
}, 60_000);
afterAll(async () => {
  await fleet.stop();
  await receiver.stop();
});

it('of 200 endpoints 20 hang: the others get first attempts within a second', async () => {
  const sentMs = new Map<string, number>();
  const answeredMs = new Map<string, number>();
  const beginMs = performance.now();
  const renames: Promise<void>[] = [];
  for (let number = 0; number < rounds * workspaceCount; number += 1) {
    await wait(Math.max(0, beginMs + number * pauseMs - performance.now()));
    const index = number % workspaceCount;
    const name = `${String(index)}.${String(number)}`;
    sentMs.set(name, performance.now());
    const renamed = rename(client, workspaces[index]!, name).then(({ status }) => {
      // A machine that stands still has the server ask to come back later.
      expect([200, 503]).toContain(status);
      if (status === 200) answeredMs.set(name, performance.now());
    });
    renames.push(renamed);
  }
  await Promise.all(renames);
  const expected = [...answeredMs.keys()].flatMap((name) =>
    Array.from(
      { length: endpointsEach },
      (_, endpoint) => `${pathOf(Number(name.split('.')[0]), endpoint)} ${name}`,
    ).filter(isHealthy),
  );
  await until(
    () => expected.every((key) => arrivedMs.has(key)),
    'all that answer are told',
    20_000,
  );

  const since = (times: Map<string, number>): number[] =>
    expected
      .map((key) => arrivedMs.get(key)! - times.get(key.split(' ')[1]!)!)
      .sort((a, b) => a - b);
  const percentile = (sorted: number[], share: number): number =>
    Math.round(sorted[Math.ceil(sorted.length * share) - 1]!);
  const fromRequest = since(sentMs);
  const fromAnswer = since(answeredMs);
  const counts = {
    sent: sentMs.size,
    committed: answeredMs.size,
    expected: expected.length,
    delivered: expected.filter((key) => arrivedMs.has(key)).length,
    hungMost,
    fromRequestMs: [0.5, 0.99, 1].map((share) => percentile(fromRequest, share)),
    fromAnswerMs: [0.5, 0.99, 1].map((share) => percentile(fromAnswer, share)),
  };
  console.info('webhooks beside hanging endpoints (p50, p99, most):', JSON.stringify(counts));
  expect(counts.committed).toBeGreaterThan(0.9 * counts.sent);
  expect(counts.delivered).toBe(counts.expected);
  expect(counts.fromAnswerMs[1]).toBeLessThan(1_000);
  expect(hungMost).toBeGreaterThan(0);
  expect(hungMost).toBeLessThanOrEqual(workspaceCount * hangingEach * perEndpoint);
}, 60_000);

it('300 endpoints begin to hang at once: another workspace is told all the same', async () => {
  const [theirs, ours] = await foundWorkspaces(client, fleet.database, 2);
  const first = await addEndpoint(client, theirs!, `${receiver.url}/hangs/many`);
  await fleet.database.query(
    `INSERT INTO webhook_endpoints (tenant_id, url, events, secret, is_active, success_count,
       failure_count, consecutive_failures, created_at, updated_at)
     SELECT tenant_id, url, events, secret, is_active, 0, 0, 0, created_at, updated_at
       FROM webhook_endpoints, generate_series(2, 300) WHERE id = $1`,
    [first],
  );
  await addEndpoint(client, ours!, `${receiver.url}/answers/ours`);
  const hungBefore = hanging;
  for (const name of ['one', 'two']) await rename(client, theirs!, name);
  await until(() => hanging - hungBefore >= 512, 'more than 500 hang', 20_000);
  const askedMs = performance.now();
  await rename(client, ours!, 'ours');
  await until(() => arrivedMs.has('/answers/ours ours'), 'ours is told', 40_000);
  const tookMs = Math.round(arrivedMs.get('/answers/ours ours')! - askedMs);
  const hung = hanging - hungBefore;
  console.info('webhooks beside many that hang at once:', JSON.stringify({ hung, tookMs }));
  expect(tookMs).toBeLessThan(2_000);
}, 90_000);
