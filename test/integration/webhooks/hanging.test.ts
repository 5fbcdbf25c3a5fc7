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
/** How many times each workspace is renamed while all answer, and while some hang. */
const rounds = { allAnswer: 4, someHang: 10 };
const goalMs = 1_000;
/** Where the machine is so slow that the goal is no matter of webhooks: what hanging may cost at most. */
const mostCost = 3;
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
let doHang = false;
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
    if (isHealthy(path) || !doHang) {
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

interface Run {
  sent: number;
  committed: number;
  expected: number;
  delivered: number;
  /** p50, p99 and the most, from the answer that a change is committed to the arrival of its event. */
  delaysMs: number[];
}

/** Renames all workspaces by turns at a steady pace, until all healthy endpoints were told of it. */
async function renameAll(times: number, label: string): Promise<Run> {
  const committedMs = new Map<string, number>();
  const beginMs = performance.now();
  const renames: Promise<void>[] = [];
  for (let number = 0; number < times * workspaceCount; number += 1) {
    await wait(Math.max(0, beginMs + number * pauseMs - performance.now()));
    const index = number % workspaceCount;
    const name = `${String(index)}.${label}.${String(number)}`;
    const renamed = rename(client, workspaces[index]!, name).then(({ status }) => {
      // A machine that stands still has the server ask to come back later.
      expect([200, 503]).toContain(status);
      if (status === 200) committedMs.set(name, performance.now());
    });
    renames.push(renamed);
  }
  await Promise.all(renames);
  const expected = [...committedMs].flatMap(([name, atMs]) =>
    Array.from({ length: endpointsEach }, (_, endpoint) => pathOf(parseInt(name, 10), endpoint))
      .filter(isHealthy)
      .map((path) => ({ key: `${path} ${name}`, atMs })),
  );
  const isTold = ({ key }: { key: string }): boolean => arrivedMs.has(key);
  await until(() => expected.every(isTold), 'all that answer are told', 20_000);
  const delays = expected.map(({ key, atMs }) => arrivedMs.get(key)! - atMs).sort((a, b) => a - b);
  return {
    sent: renames.length,
    committed: committedMs.size,
    expected: expected.length,
    delivered: expected.filter(isTold).length,
    delaysMs: [0.5, 0.99, 1].map((share) =>
      Math.round(delays[Math.ceil(delays.length * share) - 1]!),
    ),
  };
}

it('of 200 endpoints 20 hang: the others get first attempts within a second', async () => {
  const allAnswer = await renameAll(rounds.allAnswer, 'all answer');
  doHang = true;
  const someHang = await renameAll(rounds.someHang, 'some hang');
  const counts = { allAnswer, someHang, hungMost };
  console.info('webhooks beside hanging endpoints (p50, p99, most):', JSON.stringify(counts));
  for (const run of [allAnswer, someHang]) {
    expect(run.committed).toBeGreaterThan(0.9 * run.sent);
    expect(run.delivered).toBe(run.expected);
  }
  const p99 = someHang.delaysMs[1]!;
  expect(p99).toBeLessThan(Math.max(goalMs, mostCost * allAnswer.delaysMs[1]!));
  expect(hungMost).toBeGreaterThan(0);
  expect(hungMost).toBeLessThanOrEqual(workspaceCount * hangingEach * perEndpoint);
}, 90_000);

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
