// Made from the contract by `npm run generate`. DO NOT EDIT.
import type { EventData, OperationTypes } from '../../src/engine/handler.ts';
import type { operations, webhooks } from './types.ts';

/** What each handler of the core API receives and answers. */
export interface Operations {
  "listApiKeys": OperationTypes<operations["listApiKeys"], "page" | "per_page">;
  "createApiKey": OperationTypes<operations["createApiKey"], never>;
  "getApiKey": OperationTypes<operations["getApiKey"], never>;
  "revokeApiKey": OperationTypes<operations["revokeApiKey"], never>;
  "updateApiKey": OperationTypes<operations["updateApiKey"], never>;
  "rotateApiKey": OperationTypes<operations["rotateApiKey"], never>;
  "listAuditEntries": OperationTypes<operations["listAuditEntries"], "page" | "per_page">;
  "listWorkspaces": OperationTypes<operations["listWorkspaces"], "page" | "per_page">;
  "createWorkspace": OperationTypes<operations["createWorkspace"], never>;
  "getWorkspace": OperationTypes<operations["getWorkspace"], never>;
  "deleteWorkspace": OperationTypes<operations["deleteWorkspace"], never>;
  "updateWorkspace": OperationTypes<operations["updateWorkspace"], never>;
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
