/**
 * Protects: attempts are made when the documentation says, neither sooner nor later, through an outage
 * of more than a day; afterwards a replay brings everything that was missed.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { until } from '../../support/until.ts';
import { answerWith, startReceiver, type Receiver } from '../../support/webhooks/receiver.ts';
import {
  createWebhookApp,
  postNamed,
  type WebhookApp,
  type WebhookOwner,
} from '../../support/webhooks/webhook-app.ts';

const waitsSeconds = [60, 300, 1_800, 7_200, 86_400];
const attempts = waitsSeconds.length + 1;
const jitter = 0.1;
const endpoints = 5;

let app: WebhookApp;
let receiver: Receiver;
/** By path, the clock's time of each attempt. */
let arrivals: Map<string, number[]>;
let neighbour: WebhookOwner;

beforeAll(async () => {
  app = await createWebhookApp();
  receiver = await startReceiver();
  neighbour = await app.owner();
  await neighbour.listen(`${receiver.url}/neighbour`);
});
afterAll(async () => {
  await app.stop();
  await receiver.stop();
});
beforeEach(() => {
  arrivals = new Map();
});

const nowMs = (): number => app.clock.now().getTime();
const moveTo = (atMs: number): void => app.clock.advance({ ms: atMs - nowMs() });
const countAt = (path: string): number => arrivals.get(path)?.length ?? 0;

/** Answers each path as it is told, and notes when it was asked. */
function answerBy(how: (path: string) => [status: number, headers?: Record<string, string>]): void {
  receiver.answer((request, response) => {
    arrivals.set(request.path, [...(arrivals.get(request.path) ?? []), nowMs()]);
    const answer: [number, Record<string, string>?] =
      request.path === '/neighbour' ? [200] : how(request.path);
    answerWith(...answer)(request, response);
  });
}

/** An owner with a key, which outlives the clock's jumps. */
async function ownerWithKey(): Promise<WebhookOwner> {
  const owner = await app.owner();
  const made = await owner.call('POST', '/api-keys', { name: 'Long', scopes: ['*'] });
  const token = made.at('data.key') as string;
  return {
    ...owner,
    call: (method, path, body) =>
      app.call(method, `/api/v1${path}`, { token, ...(body !== undefined && { body }) }),
  };
}

/** When everything that is under way has ended: what waits then, by when it is due. */
async function untilAllWait(): Promise<number[]> {
  let due: number[] = [];
  await until(async () => {
    const rows = await app.database.query<{ due: Date; claimed: boolean }>(
      `SELECT next_attempt_at AS due, claimed_by IS NOT NULL AS claimed FROM webhook_deliveries
        WHERE next_attempt_at IS NOT NULL ORDER BY next_attempt_at`,
    );
    due = rows.map((row) => row.due.getTime());
    return rows.every(({ claimed }) => !claimed) && (due[0] ?? Infinity) > nowMs();
  }, 'nothing is under way');
  return due;
}

/** Waits until the worker has looked for what is due now: it has delivered something else. */
async function letWorkerLook(): Promise<void> {
  const before = countAt('/neighbour');
  await neighbour.emit('social', 'post.updated', postNamed('look'));
  await until(() => countAt('/neighbour') > before, 'the neighbour is told');
}

describe('a receiver that is down for more than a day', () => {
  it('security.md 28: is tried on time, and gets everything by a replay', async () => {
    let isDown = true;
    answerBy(() => [isDown ? 503 : 200]);
    const startMs = nowMs();
    const owner = await ownerWithKey();
    const paths = Array.from({ length: endpoints }, (_, index) => `/down/${String(index)}`);
    const ids: number[] = [];
    for (const path of paths) ids.push((await owner.listen(receiver.url + path, ['post.*'])).id);
    const [eventId = ''] = await owner.emit('social', 'post.created', postNamed('down'));
    const busy = await ownerWithKey();
    const { id: busyId } = await busy.listen(`${receiver.url}/busy`, ['post.*']);
    const missed = await busy.emit('social', 'post.created', postNamed('busy'), 12);
    const total = (): number => paths.reduce((sum, path) => sum + countAt(path), 0);

    let early = 0;
    let due = await untilAllWait();
    while (due.length > 0) {
      const before = total();
      moveTo(due[0]! - 1);
      missed.push(...(await busy.emit('social', 'post.updated', postNamed('unheard'), 2)));
      await letWorkerLook();
      early += total() - before;
      moveTo(due[0]!);
      await until(() => total() > before, 'the attempt that is due');
      due = await untilAllWait();
    }
    const outageMs = nowMs() - startMs;
    app.clock.advance({ hours: 48 });
    await letWorkerLook();
    const waits = waitsSeconds.map((seconds, index) => {
      const shares = paths.map((path) => {
        const times = arrivals.get(path)!;
        return (times[index + 1]! - times[index]!) / 1_000 / seconds;
      });
      return { seconds, least: Math.min(...shares), most: Math.max(...shares) };
    });
    const attempted = total();
    const disabled = await busy.call('GET', `/webhooks/${String(busyId)}`);
    expect(disabled.at('data')).toMatchObject({ is_active: false, disabled_reason: 'failures' });

    isDown = false;
    const refused = receiver.received.length;
    await busy.call('PATCH', `/webhooks/${String(busyId)}`, { is_active: true });
    const body = { since: new Date(startMs).toISOString() };
    for (const id of ids) {
      const replayed = await owner.call('POST', `/webhooks/${String(id)}/replay`, body);
      expect(replayed.at('data.queued')).toBe(1);
    }
    const replayed = await busy.call('POST', `/webhooks/${String(busyId)}/replay`, body);
    expect(replayed.at('data.queued')).toBe(missed.length);
    await untilAllWait();

    const taken = (path: string): Set<unknown> => {
      const since = receiver.received.slice(refused).filter((request) => request.path === path);
      return new Set(since.map(({ json }) => json['id']));
    };
    const counts = {
      attempts: attempted,
      early,
      outageHours: Math.round(outageMs / 36_000) / 100,
      waits: waits.map(({ seconds, least, most }) => [seconds, least.toFixed(3), most.toFixed(3)]),
      missed: missed.length + paths.length,
      recovered:
        paths.filter((path) => taken(path).has(eventId)).length +
        taken('/busy').intersection(new Set(missed)).size,
    };
    console.info('webhook outage:', JSON.stringify(counts));
    expect(counts).toMatchObject({ attempts: endpoints * attempts, early: 0 });
    expect(counts.recovered).toBe(counts.missed);
    expect(outageMs).toBeGreaterThan(26 * 3_600_000);
    for (const { least, most } of waits) {
      expect(least).toBeGreaterThanOrEqual(1);
      expect(most).toBeLessThanOrEqual(1 + jitter);
    }
    // What failed together does not come back together.
    expect(new Set(waits.map(({ least, most }) => most - least)).has(0)).toBe(false);
  }, 60_000);
});

describe('Retry-After', () => {
  const inTwoHours = (): string => new Date(nowMs() + 7_200_000).toUTCString();

  it.each([
    ['seconds, sooner than the schedule', () => '10', 60],
    ['seconds, later than the schedule', () => '5400', 5_400],
    ['a date', inTwoHours, 7_200],
    ['a week, of which a day is honoured', () => '604800', 86_400],
    ['what is neither', () => 'soon', 60],
  ])('of %s', async (name, retryAfter, seconds) => {
    const path = `/asks-for-${encodeURIComponent(name)}`;
    answerBy(() => (countAt(path) > 1 ? [200] : [429, { 'retry-after': retryAfter() }]));
    const startMs = nowMs();
    const owner = await app.owner();
    await owner.listen(receiver.url + path);
    await owner.emit('social', 'post.created', postNamed('later'));
    await until(() => countAt(path) === 1, 'the first attempt');
    const [dueMs = NaN] = await untilAllWait();
    moveTo(dueMs - 1);
    await letWorkerLook();
    expect(countAt(path)).toBe(1);
    moveTo(dueMs);
    await until(() => countAt(path) === 2, 'the second attempt');
    await untilAllWait();
    const share = (dueMs - startMs) / 1_000 / seconds;
    expect(share).toBeGreaterThanOrEqual(1);
    expect(share).toBeLessThanOrEqual(1 + jitter);
  });
});
