/** The core API: workspaces. */
import type { Operations } from '../../../generated/core/handlers.ts';
import type { Handlers } from '../handler.ts';
import {
  createWorkspace,
  deleteWorkspace,
  getWorkspace,
  listWorkspaces,
  updateWorkspace,
} from './workspaces.ts';

/** Every handler of the core API. */
export const coreHandlers = {
  listWorkspaces,
  createWorkspace,
  getWorkspace,
  updateWorkspace,
  deleteWorkspace,
} satisfies Handlers<Operations>;
