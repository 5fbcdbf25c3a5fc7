/** Protects: an event is believed only where the server signed it, and just now. */
import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  verifyWebhook,
  WebhookVerificationError,
  type WebhookEvent,
  type WebhookRequest,
} from '../../../clients/typescript/src/index.ts';
import { until } from '../../support/until.ts';
import { startReceiver, type Receiver } from '../../support/webhooks/receiver.ts';
import {
  createWebhookApp,
  type WebhookApp,
  type WebhookOwner,
} from '../../support/webhooks/webhook-app.ts';

const lead = {
  ...{ id: 'lead_1', campaign_id: null, email: 'grace@example.com', phone: null },
  ...{ first_name: 'Grace', last_name: null, company: null, source: 'form', status: 'new' },
  created_at: '2026-01-15T10:30:00Z',
};

describe('delivered by the server', () => {
  let app: WebhookApp;
  let receiver: Receiver;
  let owner: WebhookOwner;
  let endpoint: { id: number; secret: string };
  beforeAll(async () => {
    app = await createWebhookApp();
    receiver = await startReceiver();
    owner = await app.owner();
    endpoint = await owner.listen(receiver.url);
  });
  afterAll(async () => {
    await receiver.stop();
    await app.stop();
  });

  const clock = { now: () => app.clock.now().getTime() };
  /** What the receiver gets next of a type. */
  async function delivered(type: string): Promise<WebhookRequest> {
    const find = () => receiver.received.find(({ json }) => json['type'] === type);
    await until(() => find() !== undefined, `${type} is delivered`);
    const { body, headers } = find()!;
    return { body, headers };
  }

  it("a core event: typed by the contract's webhooks", async () => {
    await owner.call('PATCH', `/workspaces/${String(owner.tenantId)}`, { name: 'Renamed' });
    const request = await delivered('workspace.updated');
    const event = await verifyWebhook(request, { secret: endpoint.secret, clock });
    if (event.type !== 'workspace.updated') throw new Error(event.type);
    const name: string = event.data.name;
    expect([name, event.workspace_id]).toEqual(['Renamed', owner.tenantId]);
    expect(event.id).toMatch(/^evt_/);
  });

  it("GRO-055 to 057: growth's, by either signature", async () => {
    await owner.emit('growth', 'lead.created', lead);
    const request = await delivered('lead.created');
    const { secret } = endpoint;
    const event = await verifyWebhook(request, { secret, clock });
    expect(event).toMatchObject({ type: 'lead.created', data: { email: 'grace@example.com' } });
    expect(await verifyWebhook(request, { secret, scheme: 'x-signature' })).toEqual(event);
    for (const scheme of ['standard-webhooks', 'x-signature'] as const) {
      const tampered = { ...request, body: request.body.toString().replace('grace', 'Grace') };
      for (const [forged, key] of [[request, 'other'] as const, [tampered, secret] as const]) {
        const verified = verifyWebhook(forged, { secret: key, scheme, clock });
        await expect(verified).rejects.toThrow(WebhookVerificationError);
      }
    }
  });

  it('while its secret is replaced, by the old one and the new', async () => {
    const old = endpoint.secret;
    const rotated = await owner.call('POST', `/webhooks/${String(endpoint.id)}/rotate-secret`, {});
    const fresh = rotated.at('data.secret') as string;
    receiver.received.length = 0;
    await owner.emit('growth', 'lead.created', lead);
    const request = await delivered('lead.created');
    for (const secret of [old, fresh]) {
      for (const scheme of ['standard-webhooks', 'x-signature'] as const) {
        const event: WebhookEvent = await verifyWebhook(request, { secret, scheme, clock });
        expect(event.type).toBe('lead.created');
      }
    }
  });
});

describe('signed by hand', () => {
  const secret = `whsec_${Buffer.from('0123456789abcdef').toString('base64')}`;
  const nowMs = Date.parse('2026-01-15T10:30:00Z');
  const clock = { now: () => nowMs };
  const body = '{"type":"lead.created","data":{"first_name":"Gráinne"}}';

  function signed(awaySeconds = 0, key: string | Buffer = Buffer.from('0123456789abcdef')) {
    const time = String(nowMs / 1_000 + awaySeconds);
    const hmac = createHmac('sha256', key).update(`evt_1.${time}.${body}`).digest('base64');
    return {
      'webhook-id': 'evt_1',
      'webhook-timestamp': time,
      'webhook-signature': `v1,${hmac}`,
    };
  }
  const verify = (headers: WebhookRequest['headers'], text: WebhookRequest['body'] = body) =>
    verifyWebhook({ body: text, headers }, { secret, clock });

  it('is believed with headers and bodies of any kind', async () => {
    const headers = signed();
    const believed = [
      verify(headers),
      verify(new Headers(headers)),
      verify({ ...headers, absent: undefined, several: ['a', 'b'] }),
      verify(headers, Buffer.from(body)),
      verify(
        Object.fromEntries(
          Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value]),
        ),
      ),
    ];
    for (const event of await Promise.all(believed)) expect(event.type).toBe('lead.created');
  });

  it('is believed if one of several signatures is right, of those that are read', async () => {
    const { 'webhook-signature': right, ...headers } = signed();
    const others = ['v1a,abc', 'v1,!!', 'v1,AAAA', 'v2,AAAA'];
    const some = { ...headers, 'webhook-signature': [...others, right].join(' ') };
    expect((await verify(some)).type).toBe('lead.created');
    const many = { ...headers, 'webhook-signature': `${'v1,AAAA '.repeat(8)}${right}` };
    await expect(verify(many)).rejects.toThrow(WebhookVerificationError);
  });

  it('takes a secret of another form as it is written', async () => {
    for (const plain of ['my own secret', 'whsec_not base64', 'whsec_', 'whsec_YR==']) {
      const options = { secret: plain, clock };
      const event = await verifyWebhook({ body, headers: signed(0, plain) }, options);
      expect(event.type).toBe('lead.created');
    }
  });

  it.each([
    ['another body', () => verify(signed(), body.replace('lead', 'dead'))],
    ['another id', () => verify({ ...signed(), 'webhook-id': 'evt_2' })],
    [
      'another time',
      () => verify({ ...signed(), 'webhook-timestamp': signed(1)['webhook-timestamp'] }),
    ],
    ['no signature', () => verify({ ...signed(), 'webhook-signature': undefined })],
    ['no headers at all', () => verify({})],
    ['301 s ago', () => verify(signed(-301))],
    ['301 s ahead', () => verify(signed(301))],
    ['no time', () => verify({ ...signed(Number.NaN) })],
  ])('is not believed with %s', async (_what, attempt) => {
    await expect(attempt()).rejects.toBeInstanceOf(WebhookVerificationError);
  });

  it('is believed within the tolerance, both ways', async () => {
    for (const away of [-300, 300]) expect((await verify(signed(away))).type).toBe('lead.created');
    const options = { secret, clock, toleranceSeconds: 10 };
    await expect(verifyWebhook({ body, headers: signed(-11) }, options)).rejects.toThrow(
      'another time',
    );
  });
});
