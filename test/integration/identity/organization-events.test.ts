/**
 * Protects: whoever listens to an environment is told of its organizations, in identity's envelope, signed so
 * that a library of Standard Webhooks takes it, and of nothing that did not happen (identity.md, section 6).
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { encodeId } from '../../../src/lib/ids.ts';
import { addOAuthClient, getToken } from '../../support/oauth.ts';
import { until } from '../../support/until.ts';
import { startReceiver, type Received, type Receiver } from '../../support/webhooks/receiver.ts';
import {
  createWebhookApp,
  type WebhookApp,
  type WebhookOwner,
} from '../../support/webhooks/webhook-app.ts';

const organizations = '/api/v1/organizations';
const everything = '/everything';
let app: WebhookApp;
let receiver: Receiver;
let owner: WebhookOwner;
let token: string;
let secret: string;
beforeAll(async () => {
  receiver = await startReceiver();
  app = await createWebhookApp();
  // The package that verifies goes by the machine's clock.
  app.clock.advance({ ms: Date.now() - app.clock.now().getTime() });
  owner = await app.owner();
  token = await getToken(app.url, await addOAuthClient(app, owner.token));
  ({ secret } = await owner.listen(receiver.url + everything, ['organization.*']));
});
afterAll(async () => {
  await app.stop();
  await receiver.stop();
});

const call = (method: string, path: string, body?: object, headers?: Record<string, string>) =>
  app.call(method, path, { token, ...(body && { body }), ...(headers && { headers }) });

/** What came to a path of the receiver, once there are so many. */
async function received(count: number, path = everything): Promise<Received[]> {
  await until(() => receiver.at(path).length >= count, `${String(count)} deliveries at ${path}`);
  return receiver.at(path);
}
const typesOf = (all: readonly Received[]) => all.map(({ json }) => json['type']);

describe('organization.created, organization.updated, organization.deleted', () => {
  it('tell the organization as it is, or was, each in a signed request', async () => {
    const body = { display_name: 'Acme Corp', external_id: 'acme', metadata: { plan: 'gold' } };
    const made = await call('POST', organizations, body);
    const id = made.at('organization.id') as string;
    await received(1);
    app.clock.advance({ ms: 1_234 });
    const patched = await call('PATCH', `${organizations}/-?external_id=acme`, {
      display_name: 'Acme Corporation',
    });
    await received(2);
    expect((await call('DELETE', `${organizations}/${id}`)).status).toBe(200);
    const all = await received(3);
    const told = [
      ['organization.created', 'Organization Created', made.at('organization')],
      ['organization.updated', 'Organization Updated', patched.at('organization')],
      ['organization.deleted', 'Organization Deleted', patched.at('organization')],
    ];
    const [, updated] = all;
    expect(updated?.json['occurred_at']).toBe(patched.at('organization.update_time'));
    expect(all.map(({ json }) => json)).toEqual(
      told.map(([type, display_name, data]) => ({
        spec_version: '1',
        id: expect.stringMatching(/^evt_[0-9A-Za-z]{22}$/),
        type,
        object: 'Organization',
        display_name,
        occurred_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
        environment_id: encodeId('env', owner.tenantUid),
        organization_id: id,
        data,
      })),
    );
    for (const { body: raw, headers, json } of all) {
      expect(headers['webhook-id']).toBe(json['id']);
      expect(headers['x-signature']).toBeUndefined();
      expect(new Webhook(secret).verify(raw, headers)).toEqual(json);
      expect(() => new Webhook(secret).verify(raw.replace('Acme', 'Acne'), headers)).toThrow(
        'No matching signature',
      );
    }
  });

  it('go to those alone that listen, in their environment alone', async () => {
    const before = receiver.at(everything).length;
    await owner.listen(`${receiver.url}/deleted`, ['organization.deleted']);
    const other = await app.owner();
    await other.listen(`${receiver.url}/other`, ['*']);
    const made = await call('POST', organizations, { display_name: 'Short-lived' });
    await call('DELETE', `${organizations}/${String(made.at('organization.id'))}`);
    await received(before + 2);
    expect(typesOf(await received(1, '/deleted'))).toEqual(['organization.deleted']);
    expect(receiver.at('/other')).toEqual([]);
  });

  it('an endpoint listens to those that there are', async () => {
    const url = `${receiver.url}/unknown`;
    const made = await owner.call('POST', '/webhooks', { url, events: ['organization.eaten'] });
    expect(made.status).toBe(422);
  });
});

describe('nothing is told', () => {
  it('twice of what a request repeated, nor of what was refused', async () => {
    const before = receiver.at(everything).length;
    const key = { 'idempotency-key': 'once' };
    const body = { display_name: 'Once', external_id: 'once' };
    const first = await call('POST', organizations, body, key);
    const again = await call('POST', organizations, body, key);
    expect([first.status, again.text]).toEqual([201, first.text]);
    const refused = [
      await call('POST', organizations, body),
      await call('POST', organizations, { display_name: '' }),
      await call('PATCH', `${organizations}/org_0000000000000000000000`, { display_name: 'x' }),
      await call('DELETE', `${organizations}/org_0000000000000000000000`),
    ];
    expect(refused.map(({ status }) => status)).toEqual([409, 400, 404, 404]);
    const rows = await app.database.query<{ type: string }>(
      'SELECT type FROM webhook_events WHERE tenant_id = $1 ORDER BY id OFFSET $2',
      [owner.tenantId, before],
    );
    expect(rows).toEqual([{ type: 'organization.created' }]);
    expect(typesOf(await received(before + 1)).slice(before)).toEqual(['organization.created']);
  });
});
