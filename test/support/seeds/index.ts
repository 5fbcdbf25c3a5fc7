/**
 * How tests make the resources whose ids requests name. A resource is named by its API and the path
 * segment before its id: `core.webhooks` is what `{id}` of `/webhooks/{id}/test` names.
 */
import { seedAccessToken } from './access-token.ts';
import { seedApiKey } from './api-key.ts';
import { seedConfirmedMedia } from './confirmed-media.ts';
import { seedCurrentWorkspace } from './current-workspace.ts';
import { seedMedia } from './media.ts';
import { seedCurrentClient, seedOAuthClient, seedOAuthClientSecret } from './oauth-client.ts';
import { seedExternalId, seedOrganization } from './organization.ts';
import { seedPost } from './post.ts';
import type { Seed } from './seed.ts';
import { seedSandboxAccount, seedSocialAccount } from './social-account.ts';
import { seedWebhookDelivery } from './webhook-delivery.ts';
import { seedWebhook } from './webhook.ts';
import { seedWorkspace } from './workspace.ts';

export const seeds: Readonly<Record<string, Seed>> = {
  'core.current-workspace': seedCurrentWorkspace,
  'core.workspaces': seedWorkspace,
  'core.api-keys': seedApiKey,
  'core.webhooks': seedWebhook,
  'core.deliveries': seedWebhookDelivery,
  'identity.clients': seedOAuthClient,
  'identity.current-client': seedCurrentClient,
  'identity.secrets': seedOAuthClientSecret,
  'identity.tokens': seedAccessToken,
  'identity.organizations': seedOrganization,
  'identity.organizations:external': seedExternalId,
  'social.accounts': seedSocialAccount,
  'social.sandbox-account': seedSandboxAccount,
  'social.posts': seedPost,
  'social.media': seedMedia,
  'social.confirmed-media': seedConfirmedMedia,
};

export { createSeedTenant, type SeedTenant } from './seed-tenant.ts';
