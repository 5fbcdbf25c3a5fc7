/** Protects: receivers can tell our requests from anybody's, with the libraries that they have. */
import { createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { signEvent } from '../../../../src/platform/webhooks/sign-event.ts';
import { createSigningSecret, keyOf } from '../../../../src/platform/webhooks/signing-secret.ts';

/** The vector that Standard Webhooks 1.0 publishes with its libraries. */
const published = {
  secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  timestamp: 1614265330,
  body: '{"test": 2432232314}',
  signature: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
};
/** The library goes by the machine's clock. */
const timestamp = Math.floor(Date.now() / 1_000);
const event = (body = '{"a":"ü"}') => ({ id: 'evt_1', timestamp, body });
const standard = ['standard-webhooks'] as const;
const both = ['standard-webhooks', 'x-signature'] as const;
const hex = (secret: string, body: string) =>
  createHmac('sha256', secret).update(body).digest('hex');

describe('standard-webhooks', () => {
  it('gives the signature of the published vector', () => {
    expect(signEvent(published, [published.secret], standard)).toEqual({
      'webhook-id': published.id,
      'webhook-timestamp': '1614265330',
      'webhook-signature': published.signature,
    });
  });

  it('is taken by the library, and not with another body, id, time or secret', () => {
    const secret = createSigningSecret();
    const { body } = event();
    const headers = signEvent(event(), [secret], standard);
    expect(new Webhook(secret).verify(body, headers)).toEqual({ a: 'ü' });
    const altered: [string, string, Record<string, string>][] = [
      [secret, `${body} `, headers],
      [secret, body, { ...headers, 'webhook-id': 'evt_2' }],
      [secret, body, { ...headers, 'webhook-timestamp': String(timestamp + 1) }],
      [createSigningSecret(), body, headers],
    ];
    for (const [key, text, sent] of altered) {
      expect(() => new Webhook(key).verify(text, sent)).toThrow('No matching signature found');
    }
  });

  it('is taken with either secret while one replaces another, the new one first', () => {
    const [next, old] = [createSigningSecret(), createSigningSecret()];
    const { body } = event();
    const headers = signEvent(event(), [next, old], standard);
    for (const secret of [next, old]) {
      expect(new Webhook(secret).verify(body, headers)).toEqual({ a: 'ü' });
    }
    const [alone] = (headers['webhook-signature'] ?? '').split(' ');
    expect(signEvent(event(), [next], standard)['webhook-signature']).toBe(alone);
  });

  it('takes a secret of no base64 for its own bytes', () => {
    const secret = 'whsec_abc123def456...';
    const content = `evt_1.${String(timestamp)}.{}`;
    const signature = createHmac('sha256', secret).update(content).digest('base64');
    const headers = signEvent(event('{}'), [secret], standard);
    expect(headers['webhook-signature']).toBe(`v1,${signature}`);
  });
});

describe('x-signature', () => {
  it('GRO-056: stands beside it: the hex of the body, keyed with the secret as it is shown', () => {
    const secret = createSigningSecret();
    const { body } = event();
    const headers = signEvent(event(), [secret], both);
    expect(headers['x-signature']).toBe(hex(secret, body));
    expect(headers).not.toHaveProperty('x-signature-previous');
    expect(new Webhook(secret).verify(body, headers)).toEqual({ a: 'ü' });
  });

  it('has that of the old secret beside it while it is replaced', () => {
    const { body } = event();
    expect(signEvent(event(), ['new', 'old'], both)).toMatchObject({
      'x-signature': hex('new', body),
      'x-signature-previous': hex('old', body),
    });
  });

  it('is not sent where the contract does not list it', () => {
    expect(Object.keys(signEvent(event(), ['new', 'old'], standard))).toEqual([
      'webhook-id',
      'webhook-timestamp',
      'webhook-signature',
    ]);
  });
});

describe('the key of a secret', () => {
  it.each([
    ['whsec_ and base64', `whsec_${Buffer.from('bytes').toString('base64')}`, 'bytes'],
    ['whsec_ and base64 without its padding', 'whsec_Ynl0ZXM', 'whsec_Ynl0ZXM'],
    ['whsec_ and nothing', 'whsec_', 'whsec_'],
    ['base64 without whsec_', 'Ynl0ZXM=', 'Ynl0ZXM='],
    ['text beyond ASCII', 'Schlüssel', 'Schlüssel'],
  ])('%s', (_title, secret, key) => {
    expect(keyOf(secret).toString()).toBe(key);
  });

  it('of a fresh one is 32 bytes, of which no two are alike', () => {
    const secrets = Array.from({ length: 100 }, createSigningSecret);
    expect(new Set(secrets.map((secret) => keyOf(secret).length))).toEqual(new Set([32]));
    expect(new Set(secrets).size).toBe(100);
  });
});
