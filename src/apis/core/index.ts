/** The core API: workspaces, the API keys and webhook endpoints in them, what their plans allow, and their audit log. */
import type { Operations } from '../../../generated/core/handlers.ts';
import type { Handlers } from '../handler.ts';
import type { Services } from '../services.ts';
import {
  createCreateApiKey,
  createRevokeApiKey,
  createRotateApiKey,
  createUpdateApiKey,
  getApiKey,
  listApiKeys,
} from './api-keys.ts';
import { listAuditEntries } from './audit-log.ts';
import {
  createCheckEntitlement,
  createGetEntitlementSummary,
  createRecordUsage,
} from './entitlements.ts';
import { createTestWebhook } from './test-webhook.ts';
import {
  createRetryWebhookDelivery,
  listWebhookDeliveries,
  replayWebhook,
} from './webhook-deliveries.ts';
import {
  createCreateWebhook,
  createDeleteWebhook,
  createGetWebhook,
  createListWebhooks,
  createRotateWebhookSecret,
  createUpdateWebhook,
} from './webhooks.ts';
import {
  createWorkspace,
  deleteWorkspace,
  getWorkspace,
  listWorkspaces,
  updateWorkspace,
} from './workspaces.ts';

/** Every handler of the core API. */
export function createCoreHandlers(services: Services) {
  return {
    listAuditEntries,
    listApiKeys,
    createApiKey: createCreateApiKey(services),
    getApiKey,
    updateApiKey: createUpdateApiKey(services),
    rotateApiKey: createRotateApiKey(services),
    revokeApiKey: createRevokeApiKey(services),
    checkEntitlement: createCheckEntitlement(services),
    getEntitlementSummary: createGetEntitlementSummary(services),
    recordUsage: createRecordUsage(services),
    listWebhooks: createListWebhooks(services),
    createWebhook: createCreateWebhook(services),
    getWebhook: createGetWebhook(services),
    updateWebhook: createUpdateWebhook(services),
    deleteWebhook: createDeleteWebhook(services),
    rotateWebhookSecret: createRotateWebhookSecret(services),
    testWebhook: createTestWebhook(services),
    listWebhookDeliveries,
    retryWebhookDelivery: createRetryWebhookDelivery(services),
    replayWebhook,
    listWorkspaces,
    createWorkspace,
    getWorkspace,
    updateWorkspace,
    deleteWorkspace,
  } satisfies Handlers<Operations>;
}
