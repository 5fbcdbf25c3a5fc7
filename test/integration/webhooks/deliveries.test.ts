import { createHmac } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { until } from '../../support/until.ts';
import { answerWith, startReceiver, type Receiver } from '../../support/webhooks/receiver.ts';
import {
  createWebhookApp,
  postNamed,
  type WebhookApp,
  type WebhookOwner,
} from '../../support/webhooks/webhook-app.ts';

let app: WebhookApp;
let receiver: Receiver;
let owner: WebhookOwner;

beforeAll(async () => {
  app = await createWebhookApp();
  receiver = await startReceiver();
});
afterAll(async () => {
  await app.stop();
  await receiver.stop();
});
afterEach(() => {
  receiver.answer(answerWith(200));
});

/** An owner with one endpoint at a path of its own. */
async function listening(path: string, events = ['*'], more: object = {}) {
  owner = await app.owner();
  return owner.listen(receiver.url + path, events, more);
}

async function deliveries(id: number, query = ''): Promise<Record<string, unknown>[]> {
  const list = await owner.call('GET', `/webhooks/${String(id)}/deliveries${query}`);
  return list.at('data') as Record<string, unknown>[];
}

async function untilStatus(id: number, status: string): Promise<Record<string, unknown>> {
  let newest: Record<string, unknown> | undefined;
  await until(async () => {
    [newest] = await deliveries(id);
    return newest?.['status'] === status;
  }, `a delivery is ${status}`);
  return newest ?? {};
}

describe('a delivery', () => {
  it('GRO-045, COR-083: a signed POST of JSON, written down', async () => {
    const { id, secret } = await listening('/one', ['post.created'], {
      headers: { 'X-Team': 'blue' },
    });
    const [eventId] = await owner.emit('social', 'post.created', postNamed('hello'));
    const delivery = await untilStatus(id, 'success');
    expect(delivery).toEqual({
      id: expect.any(Number),
      event_id: eventId,
      event_type: 'post.created',
      status: 'success',
      response_code: 200,
      response_body: '{"received": true}',
      attempt: 1,
      delivered_at: '2026-01-15T10:30:00Z',
      created_at: '2026-01-15T10:30:00Z',
    });
    const [taken] = receiver.at('/one');
    expect(taken?.headers).toMatchObject({
      'content-type': 'application/json',
      'webhook-id': eventId,
      'webhook-timestamp': '1768473000',
      'x-team': 'blue',
    });
    expect(taken?.json).toEqual({
      id: eventId,
      type: 'post.created',
      created_at: '2026-01-15T10:30:00Z',
      workspace_id: owner.tenantId,
      data: postNamed('hello'),
    });
    // The package holds the timestamp against the machine's clock.
    const content = `${eventId ?? ''}.1768473000.${taken?.body ?? ''}`;
    const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
    const expected = createHmac('sha256', key).update(content).digest('base64');
    expect(taken?.headers['webhook-signature']).toBe(`v1,${expected}`);
    const endpoint = await owner.call('GET', `/webhooks/${String(id)}`);
    expect(endpoint.at('data')).toMatchObject({ success_count: 1, failure_count: 0 });
  });

  it('COR-074, GRO-054: goes to those alone that listen', async () => {
    await listening('/posts', ['post.*']);
    await owner.listen(`${receiver.url}/leads`, ['lead.created']);
    for (const type of ['post.created', 'post.updated', 'post.deleted']) {
      await owner.emit('social', type, postNamed(type));
    }
    await until(() => receiver.at('/posts').length === 3, 'three events of posts');
    expect(receiver.at('/posts').map(({ json }) => json['type'])).toEqual(
      expect.arrayContaining(['post.created', 'post.updated', 'post.deleted']),
    );
    expect(receiver.at('/leads')).toEqual([]);
  });

  it('COR-075: none is made for an endpoint that is not active', async () => {
    const { id } = await listening('/off');
    await owner.call('PATCH', `/webhooks/${String(id)}`, { is_active: false });
    await owner.emit('social', 'post.created', postNamed('unheard'));
    expect(await deliveries(id)).toEqual([]);
  });

  it("GRO-055, 056, 057: growth's events carry X-Signature, which a changed body fails", async () => {
    const { id, secret } = await listening('/growth');
    await owner.emit('growth', 'budget.alert', {
      campaign_id: 'camp_1',
      threshold_percent: 80,
      spend: 80,
      budget: 100,
      currency: 'EUR',
    });
    await untilStatus(id, 'success');
    const [taken] = receiver.at('/growth');
    const sign = (body: string) => createHmac('sha256', secret).update(body).digest('hex');
    expect(taken?.headers['x-signature']).toBe(sign(taken?.body ?? ''));
    expect(taken?.headers['x-signature']).not.toBe(sign(`${taken?.body ?? ''} `));
    expect(taken?.json['org_id']).toEqual(expect.stringMatching(/^org_/));
  });

  it('is signed with both secrets while one replaces the other', async () => {
    const { id, secret: old } = await listening('/rotated');
    const path = `/webhooks/${String(id)}/rotate-secret`;
    const rotated = await owner.call('POST', path, { grace_period_seconds: 300 });
    const secrets = [old, rotated.at('data.secret') as string];
    await owner.emit('social', 'post.created', postNamed('both'));
    await until(() => receiver.at('/rotated').length === 1, 'the first event');
    app.clock.advance({ seconds: 301 });
    await owner.emit('social', 'post.created', postNamed('new alone'));
    await until(() => receiver.at('/rotated').length === 2, 'the second event');
    const verifies = receiver.at('/rotated').map(({ headers, body }) =>
      secrets.map((secret) => {
        const date = new Date(Number(headers['webhook-timestamp']) * 1_000);
        const signature = new Webhook(secret).sign(headers['webhook-id'] ?? '', date, body);
        return (headers['webhook-signature'] ?? '').split(' ').includes(signature);
      }),
    );
    expect(verifies).toEqual([
      [true, true],
      [false, true],
    ]);
  });
});

describe('a failure', () => {
  it.each([
    ['500', 500],
    ['a redirect', 302],
    ['400', 400],
  ])('COR-084, 085: %s is tried again', async (_name, status) => {
    receiver.answer(answerWith(status, { location: `${receiver.url}/elsewhere` }));
    const { id } = await listening(`/fails-${String(status)}`);
    await owner.emit('social', 'post.created', postNamed('again'));
    const delivery = await untilStatus(id, 'retrying');
    expect(delivery).toMatchObject({ attempt: 1, response_code: status });
    expect(delivery).not.toHaveProperty('delivered_at');
    const waitMs = Date.parse(delivery['next_retry_at'] as string) - app.clock.now().getTime();
    expect(waitMs).toBeGreaterThanOrEqual(59_000);
    expect(waitMs).toBeLessThanOrEqual(66_000);
    receiver.answer(answerWith(204));
    app.clock.advance({ seconds: 66 });
    expect(await untilStatus(id, 'success')).toMatchObject({ attempt: 2, response_code: 204 });
    const ids = receiver.at(`/fails-${String(status)}`).map(({ json }) => json['id']);
    expect(new Set(ids).size).toBe(1);
    expect(receiver.at('/elsewhere')).toEqual([]);
  });

  it.each([
    ['half a character', `${'a'.repeat(9_999)}😀`],
    ['NUL and bytes that are no UTF-8', Buffer.of(0, 0xff, 0xed, 0xa0, 0x80)],
  ])('of an answer that ends in %s is written down all the same', async (name, body) => {
    receiver.answer((_request, response) => void response.writeHead(500).end(body));
    const { id } = await listening(`/odd-${String(name.length)}`);
    await owner.emit('social', 'post.created', postNamed('odd'));
    const delivery = await untilStatus(id, 'retrying');
    expect(delivery['response_body']).toMatch(/\ufffd$/);
  });

  it('Retry-After is honoured', async () => {
    receiver.answer(answerWith(503, { 'retry-after': '3600' }));
    const { id } = await listening('/later');
    await owner.emit('social', 'post.created', postNamed('later'));
    const delivery = await untilStatus(id, 'retrying');
    const waitMs = Date.parse(delivery['next_retry_at'] as string) - app.clock.now().getTime();
    expect(waitMs).toBeGreaterThanOrEqual(3_599_000);
    expect(waitMs).toBeLessThanOrEqual(3_960_000);
  });

  it('410 disables the endpoint', async () => {
    receiver.answer(answerWith(410));
    const { id } = await listening('/gone');
    await owner.emit('social', 'post.created', postNamed('gone'));
    await untilStatus(id, 'failed');
    const endpoint = await owner.call('GET', `/webhooks/${String(id)}`);
    expect(endpoint.at('data')).toMatchObject({ is_active: false, disabled_reason: 'gone' });
  });

  it('of ten attempts in a row disables, told to the others and to the audit log', async () => {
    receiver.answer((request, response) => {
      answerWith(request.path === '/dead' ? 500 : 200)(request, response);
    });
    const { id } = await listening('/dead', ['post.created']);
    await owner.listen(`${receiver.url}/other`, ['webhook.disabled']);
    await owner.emit('social', 'post.created', postNamed('ten'), 12);
    await until(() => receiver.at('/other').length === 1, 'the other endpoint is told');
    const endpoint = await owner.call('GET', `/webhooks/${String(id)}`);
    expect(endpoint.at('data')).toMatchObject({
      is_active: false,
      disabled_reason: 'failures',
    });
    expect(receiver.at('/other')[0]?.json['data']).toMatchObject({
      id,
      reason: 'failures',
      consecutive_failures: 10,
    });
    const log = await owner.call('GET', '/audit-log?search=disableWebhook');
    expect(log.at('data.0')).toMatchObject({
      operation: 'core.disableWebhook',
      target: String(id),
    });
    await until(
      async () => (await deliveries(id)).every(({ status }) => status === 'failed'),
      'what waited is given up',
    );
    const again = await owner.call('PATCH', `/webhooks/${String(id)}`, { is_active: true });
    expect(again.at('data')).toMatchObject({ consecutive_failures: 0, disabled_at: null });
  });

  it('COR-082, 086, 087: filtered, retried by hand, and not without end', async () => {
    receiver.answer(answerWith(500));
    const { id } = await listening('/by-hand');
    await owner.emit('social', 'post.created', postNamed('hand'));
    const { id: deliveryId } = await untilStatus(id, 'retrying');
    const retry = () =>
      owner.call('POST', `/webhooks/${String(id)}/deliveries/${String(deliveryId)}/retry`);
    for (let attempt = 2; attempt <= 6; attempt += 1) {
      const queued = await retry();
      expect([queued.status, queued.json]).toEqual([
        200,
        {
          message: 'Delivery queued for retry.',
          data: { id: deliveryId, status: 'pending', attempt },
        },
      ]);
      await until(() => receiver.at('/by-hand').length === attempt, `attempt ${String(attempt)}`);
      await untilStatus(id, attempt === 6 ? 'failed' : 'retrying');
    }
    const exhausted = await retry();
    expect([exhausted.status, exhausted.at('error')]).toEqual([400, 'cannot_retry']);
    for (const status of ['pending', 'success', 'failed', 'retrying']) {
      const found = await deliveries(id, `?status=${status}`);
      expect(found.map((one) => one['status'])).toEqual(status === 'failed' ? ['failed'] : []);
    }
  });

  it('is recovered by a replay, under the same id', async () => {
    receiver.answer(answerWith(410));
    const { id } = await listening('/replayed', ['post.*']);
    const [first] = await owner.emit('social', 'post.created', postNamed('lost'));
    await untilStatus(id, 'failed');
    await owner.call('PATCH', `/webhooks/${String(id)}`, { is_active: true });
    receiver.answer(answerWith(200));
    const [second] = await owner.emit('social', 'post.updated', postNamed('kept'));
    await untilStatus(id, 'success');
    app.clock.advance({ seconds: 1 });
    const replay = async (events: string) =>
      owner.call('POST', `/webhooks/${String(id)}/replay`, {
        since: '2026-01-15T00:00:00Z',
        events,
      });
    expect((await replay('failed')).at('data')).toEqual({ queued: 1 });
    await until(() => receiver.at('/replayed').length === 3, 'the lost one comes');
    await until(async () => (await replay('failed')).at('data.queued') === 0, 'nothing is left');
    expect((await replay('all')).at('data')).toEqual({ queued: 2 });
    await until(() => receiver.at('/replayed').length === 5, 'all come again');
    const ids = receiver.at('/replayed').map(({ json }) => json['id']);
    expect(ids.sort()).toEqual([first, first, first, second, second].sort());
  });
});

describe('a test', () => {
  it('COR-077, 078: tells what the endpoint answered', async () => {
    receiver.answer((_request, response) => response.writeHead(200).end('{"received": true}'));
    const { id } = await listening('/test', ['post.created']);
    const tested = await owner.call('POST', `/webhooks/${String(id)}/test`);
    expect([tested.status, tested.json]).toEqual([
      200,
      {
        success: true,
        status_code: 200,
        response_time_ms: expect.any(Number),
        response_body: '{"received": true}',
      },
    ]);
    expect(receiver.at('/test').map(({ json }) => json['type'])).toEqual(['webhook.test']);
    expect(await deliveries(id)).toEqual([]);
  });

  it('COR-079: tells that nothing was answered', async () => {
    owner = await app.owner();
    const { id } = await owner.listen('http://127.0.0.1:9/nobody');
    const tested = await owner.call('POST', `/webhooks/${String(id)}/test`);
    expect(tested.json).toEqual({
      success: false,
      status_code: 500,
      error: 'The connection failed.',
      response_time_ms: expect.any(Number),
    });
  });

  it('COR-080: waits thirty seconds', async () => {
    receiver.answer(() => undefined);
    const { id } = await listening('/silent');
    const tested = await owner.call('POST', `/webhooks/${String(id)}/test`);
    expect([tested.status, tested.at('success')]).toEqual([200, false]);
    expect(tested.at('response_time_ms')).toBeGreaterThanOrEqual(29_900);
    expect(tested.at('response_time_ms')).toBeLessThan(31_000);
  }, 40_000);
});
