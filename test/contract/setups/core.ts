import { randomUUID } from 'node:crypto';
import type { Operations } from '../../../generated/core/handlers.ts';
import type { operations } from '../../../generated/core/types.ts';
import { seeds } from '../../support/seeds/index.ts';
import type { Setups } from './setups.ts';

export const core: Setups<Operations, operations> = {
  createWorkspace: {
    201: () => ({ body: { slug: `workspace-${randomUUID()}` } }),
  },
  updateWorkspace: {
    // The one whose endpoints hear of it.
    200: ({ world }) => ({ path: { id: world.tenant.tenantId } }),
  },
  retryWebhookDelivery: {
    // One that has not been answered yet.
    200: async ({ receiver, world: { tenant } }) => {
      const made = await tenant.make('POST', '/api/v1/webhooks', {
        token: tenant.apiKey,
        body: { url: `${receiver.url}/silent`, events: ['api_key.created'] },
      });
      const webhook_id = made.at('data.id') as number;
      const delivery = await seeds['core.deliveries']?.(tenant, [String(webhook_id)]);
      return { path: { webhook_id, delivery_id: Number(delivery) } };
    },
  },
};
