import { seedApiKey } from './api-key.ts';
import type { Seed } from './seed.ts';
import { seedWebhook } from './webhook.ts';

/** A delivery to an endpoint: of the event that an API key was made. */
export const seedWebhookDelivery: Seed = async (tenant, within) => {
  const endpoint = within[0] ?? (await seedWebhook(tenant, []));
  await seedApiKey(tenant, []);
  const path = `/api/v1/webhooks/${endpoint}/deliveries?per_page=1`;
  const answer = await tenant.make('GET', path, { token: tenant.apiKey });
  return String(answer.at('data.0.id'));
};
