// Made from the contract by `npm run generate`. DO NOT EDIT.
import type { OperationTypes } from '../../src/engine/handler.ts';
import type { operations } from './types.ts';

/** What each handler of the core API receives and answers. */
export interface Operations {
  "listApiKeys": OperationTypes<operations["listApiKeys"], "page" | "per_page">;
  "createApiKey": OperationTypes<operations["createApiKey"], never>;
  "getApiKey": OperationTypes<operations["getApiKey"], never>;
  "revokeApiKey": OperationTypes<operations["revokeApiKey"], never>;
  "updateApiKey": OperationTypes<operations["updateApiKey"], never>;
  "rotateApiKey": OperationTypes<operations["rotateApiKey"], never>;
  "listAuditEntries": OperationTypes<operations["listAuditEntries"], "page" | "per_page">;
  "checkEntitlement": OperationTypes<operations["checkEntitlement"], "quantity">;
  "getEntitlementSummary": OperationTypes<operations["getEntitlementSummary"], never>;
  "recordUsage": OperationTypes<operations["recordUsage"], never>;
  "listWorkspaces": OperationTypes<operations["listWorkspaces"], "page" | "per_page">;
  "createWorkspace": OperationTypes<operations["createWorkspace"], never>;
  "getWorkspace": OperationTypes<operations["getWorkspace"], never>;
  "deleteWorkspace": OperationTypes<operations["deleteWorkspace"], never>;
  "updateWorkspace": OperationTypes<operations["updateWorkspace"], never>;
}
