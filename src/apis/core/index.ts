/** The core API: workspaces, the API keys in them, what their plans allow, and their audit log. */
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
    listWorkspaces,
    createWorkspace,
    getWorkspace,
    updateWorkspace,
    deleteWorkspace,
  } satisfies Handlers<Operations>;
}
