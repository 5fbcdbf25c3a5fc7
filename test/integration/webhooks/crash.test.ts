/**
 * Protects: whatever process is killed and when, what was committed is delivered, and nothing else is.
 * Duplicates carry the id of the first. CRASH_EVENTS sets another number of events.
 */
import { randomInt } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { decodeId } from '../../../src/lib/ids.ts';
import { createClient, type Client } from '../../support/http.ts';
import type { ServerProcess } from '../../support/server-process.ts';
import {
  addEndpoint,
  createFleet,
  foundWorkspaces,
  rename,
  type Fleet,
  type Workspace,
} from '../../support/webhooks/fleet.ts';
import { startReceiver, type Receiver } from '../../support/webhooks/receiver.ts';

const events = Number(process.env['CRASH_EVENTS'] ?? 10_000);
const workspaceCount = 10;
const workerSlots = 2;
const kills = { worker: 20, api: 5 };
const killsInAll = kills.worker + kills.api;

let fleet: Fleet;
let receiver: Receiver;
let workspaces: Workspace[];
let api: Promise<{ server: ServerProcess; client: Client }>;
/** The workspaces that each path of the receiver belongs to. */
const owners = new Map<string, number>();

beforeAll(async () => {
  fleet = await createFleet();
  receiver = await startReceiver();
  // So that every kill finds attempts under way.
  receiver.answer((_request, response) => {
    setTimeout(() => response.end('taken'), randomInt(50));
  });
  api = startApi();
  const { client } = await api;
  workspaces = await foundWorkspaces(client, fleet.database, workspaceCount);
  for (const [index, workspace] of workspaces.entries()) {
    for (const path of index % 5 === 0 ? [`/${index}`, `/${index}/second`] : [`/${index}`]) {
      await addEndpoint(client, workspace, receiver.url + path);
      owners.set(path, workspace.id);
    }
  }
}, 60_000);
afterAll(async () => {
  await fleet.stop();
  await receiver.stop();
});

async function startApi(): Promise<{ server: ServerProcess; client: Client }> {
  const server = await fleet.start('api');
  return { server, client: createClient(server.url) };
}

const acknowledged = new Set<string>();
let unanswered = 0;
let killed = 0;

/** Renames a workspace again and again. Kills and events keep step, so that each kill finds some. */
async function write(workspace: Workspace): Promise<void> {
  for (let number = 0; acknowledged.size < events; number += 1) {
    const mayBe = killed === killsInAll ? events : (events * (killed + 1)) / killsInAll;
    if (acknowledged.size >= mayBe) {
      await wait(20);
      continue;
    }
    const name = `${String(workspace.id)}.${String(number)}`;
    const { client } = await api;
    const answer = await rename(client, workspace, name).catch(() => undefined);
    if (answer?.status === 200) acknowledged.add(name);
    else unanswered += 1;
  }
}

async function killWorkers(times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    const worker = await fleet.start('worker');
    await wait(randomInt(2_000));
    worker.kill('SIGKILL');
    await worker.ended;
    killed += 1;
  }
}

async function killApi(times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    await wait(2_000 + randomInt(4_000));
    const { server } = await api;
    server.kill('SIGKILL');
    api = server.ended.then(startApi);
    await api;
    killed += 1;
  }
}

/** Waits until no delivery is left to be made. */
async function untilDelivered(withinMs: number): Promise<void> {
  const endMs = performance.now() + withinMs;
  for (;;) {
    const [row] = await fleet.database.query<{ left: string }>(
      `SELECT count(*) AS left FROM webhook_deliveries WHERE status <> 'success'`,
    );
    if (Number(row?.left) === 0) return;
    if (performance.now() > endMs) throw new Error(`${row?.left ?? ''} deliveries are left`);
    await wait(500);
  }
}

it(`${String(events)} events, ${String(kills.worker)} kills of workers, ${String(kills.api)} of the API`, async () => {
  const startedMs = performance.now();
  await Promise.all([
    ...workspaces.map(write),
    ...Array.from({ length: workerSlots }, () => killWorkers(kills.worker / workerSlots)),
    killApi(kills.api),
  ]);
  const [held] = await fleet.database.query<{ deliveries: string; workers: string }>(
    `SELECT count(*) AS deliveries, count(DISTINCT claimed_by) AS workers
       FROM webhook_deliveries WHERE claimed_by IS NOT NULL`,
  );
  const writtenMs = performance.now();
  await fleet.start('worker');
  await untilDelivered(60_000);
  const deliveredMs = performance.now();

  const committed = await fleet.database.query<{ uid: string; name: string; tenant_id: string }>(
    `SELECT uid, body::jsonb #>> '{data,name}' AS name, tenant_id FROM webhook_events`,
  );
  const names = new Map(committed.map(({ uid, name }) => [uid, name]));
  const paths = [...owners.keys()];
  const due = committed.flatMap(({ uid, tenant_id: tenant }) =>
    paths.filter((path) => owners.get(path) === Number(tenant)).map((path) => `${path} ${uid}`),
  );
  const taken = receiver.received.map(({ path, headers, body, json }) => ({
    uid: decodeId('evt', headers['webhook-id'] ?? '') ?? '',
    key: `${path} ${decodeId('evt', headers['webhook-id'] ?? '') ?? ''}`,
    name: (json['data'] as { name: string }).name,
    body,
  }));
  const bodies = Map.groupBy(taken, ({ key }) => key);
  const committedNames = committed.map(({ name }) => name);
  const counts = {
    acknowledged: acknowledged.size,
    unanswered,
    committed: committed.length,
    acknowledgedButNotCommitted: acknowledged.difference(new Set(committedNames)).size,
    committedTwice: committedNames.length - new Set(committedNames).size,
    due: due.length,
    received: taken.length,
    lost: due.filter((key) => !bodies.has(key)).length,
    invented: [...new Set(due).symmetricDifference(bodies)].filter((key) => bodies.has(key)).length,
    duplicates: taken.length - bodies.size,
    underAnotherId: taken.filter(({ uid, name }) => names.get(uid) !== name).length,
    withAnotherBody: [...bodies.values()].filter(
      (all) => new Set(all.map(({ body }) => body)).size > 1,
    ).length,
    heldByDeadWorkers: Number(held?.deliveries),
    deadWorkersThatHeld: Number(held?.workers),
    writingSeconds: Math.round((writtenMs - startedMs) / 1_000),
    takeUpSeconds: Math.round((deliveredMs - writtenMs) / 1_000),
  };
  console.info('webhook crash:', JSON.stringify(counts));
  expect(counts).toMatchObject({
    acknowledgedButNotCommitted: 0,
    committedTwice: 0,
    lost: 0,
    invented: 0,
    underAnotherId: 0,
    withAnotherBody: 0,
  });
  expect(counts.committed).toBeGreaterThanOrEqual(events);
  expect(counts.duplicates).toBeGreaterThan(0);
  expect(counts.heldByDeadWorkers).toBeGreaterThan(0);
}, 300_000);
