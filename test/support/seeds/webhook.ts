import type { Seed } from './seed.ts';

/** A webhook endpoint that listens to everything. */
export const seedWebhook: Seed = async (tenant) => {
  const answer = await tenant.make('POST', '/api/v1/webhooks', {
    token: tenant.apiKey,
    body: { url: tenant.receiverUrl, events: ['*'], headers: { 'X-Mark': tenant.mark } },
  });
  return String(answer.at('data.id'));
};
