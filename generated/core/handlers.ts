// Made from the contract by `npm run generate`. DO NOT EDIT.
import type { EventData, OperationTypes } from '../../src/engine/handler.ts';
import type { operations, webhooks } from './types.ts';

/** What each handler of the core API receives and answers. */
export interface Operations {
  "listApiKeys": OperationTypes<operations["listApiKeys"], "page" | "per_page">;
  "createApiKey": OperationTypes<operations["createApiKey"], never, Pick<Events, "api_key.created">>;
  "getApiKey": OperationTypes<operations["getApiKey"], never>;
  "revokeApiKey": OperationTypes<operations["revokeApiKey"], never, Pick<Events, "api_key.revoked">>;
  "updateApiKey": OperationTypes<operations["updateApiKey"], never>;
  "rotateApiKey": OperationTypes<operations["rotateApiKey"], never, Pick<Events, "api_key.rotated">>;
  "listAuditEntries": OperationTypes<operations["listAuditEntries"], "page" | "per_page">;
  "listWebhooks": OperationTypes<operations["listWebhooks"], "page" | "per_page">;
  "createWebhook": OperationTypes<operations["createWebhook"], never>;
  "getWebhook": OperationTypes<operations["getWebhook"], never>;
  "deleteWebhook": OperationTypes<operations["deleteWebhook"], never>;
  "updateWebhook": OperationTypes<operations["updateWebhook"], never>;
  "listWebhookDeliveries": OperationTypes<operations["listWebhookDeliveries"], "page" | "per_page">;
  "replayWebhook": OperationTypes<operations["replayWebhook"], never>;
  "rotateWebhookSecret": OperationTypes<operations["rotateWebhookSecret"], never>;
  "testWebhook": OperationTypes<operations["testWebhook"], never>;
  "retryWebhookDelivery": OperationTypes<operations["retryWebhookDelivery"], never>;
  "checkEntitlement": OperationTypes<operations["checkEntitlement"], "quantity">;
  "getEntitlementSummary": OperationTypes<operations["getEntitlementSummary"], never>;
  "recordUsage": OperationTypes<operations["recordUsage"], never>;
  "listWorkspaces": OperationTypes<operations["listWorkspaces"], "page" | "per_page">;
  "createWorkspace": OperationTypes<operations["createWorkspace"], never>;
  "getWorkspace": OperationTypes<operations["getWorkspace"], never>;
  "deleteWorkspace": OperationTypes<operations["deleteWorkspace"], never>;
  "updateWorkspace": OperationTypes<operations["updateWorkspace"], never, Pick<Events, "workspace.updated">>;
}

/** What each event carries. */
export interface Events {
  "api_key.created": EventData<webhooks["api_key.created"]>;
  "api_key.rotated": EventData<webhooks["api_key.rotated"]>;
  "api_key.revoked": EventData<webhooks["api_key.revoked"]>;
  "workspace.updated": EventData<webhooks["workspace.updated"]>;
  "webhook.disabled": EventData<webhooks["webhook.disabled"]>;
  "webhook.test": EventData<webhooks["webhook.test"]>;
}
