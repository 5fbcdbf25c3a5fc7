/** Protects: a result that the database does not take is kept, and keeps no other from being written down. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { until } from '../../support/until.ts';
import { startReceiver, type Receiver } from '../../support/webhooks/receiver.ts';
import {
  createWebhookApp,
  postNamed,
  type WebhookApp,
} from '../../support/webhooks/webhook-app.ts';

const others = 20;
let app: WebhookApp;
let receiver: Receiver;

beforeAll(async () => {
  app = await createWebhookApp();
  receiver = await startReceiver();
});
afterAll(async () => {
  await app.stop();
  await receiver.stop();
});

it('one endpoint whose results are refused, others that come after it', async () => {
  const [refused, fine] = [await app.owner(), await app.owner()];
  const { id } = await refused.listen(`${receiver.url}/refused`);
  await fine.listen(`${receiver.url}/fine`);
  await app.database.query(
    `ALTER TABLE webhook_endpoints ADD CONSTRAINT refusal CHECK (id <> ${String(id)} OR success_count = 0)`,
  );
  const settled = async (path: string): Promise<number> => {
    const rows = await app.database.query(
      `SELECT FROM webhook_deliveries d JOIN webhook_endpoints e ON e.id = d.endpoint_id
        WHERE d.status = 'success' AND e.url = $1`,
      [receiver.url + path],
    );
    return rows.length;
  };
  await refused.emit('social', 'post.created', postNamed('refused'));
  await fine.emit('social', 'post.created', postNamed('fine'), others);
  await until(
    async () => (await settled('/fine')) === others,
    'the others are written down',
    20_000,
  );
  expect(await settled('/refused')).toBe(0);
  expect(receiver.at('/refused')).toHaveLength(1);

  await app.database.query('ALTER TABLE webhook_endpoints DROP CONSTRAINT refusal');
  await until(async () => (await settled('/refused')) === 1, 'it is written down once it can be');
  const counts = { sent: others + 1, received: receiver.received.length };
  console.info('webhook results refused by the database:', JSON.stringify(counts));
  expect(counts.received).toBe(counts.sent);
});
