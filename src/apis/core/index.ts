/** The core API: workspaces, the API keys in them, and their audit log. */
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
    listWorkspaces,
    createWorkspace,
    getWorkspace,
    updateWorkspace,
    deleteWorkspace,
  } satisfies Handlers<Operations>;
}
