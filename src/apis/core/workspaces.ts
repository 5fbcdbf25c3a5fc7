import type { Operations } from '../../../generated/core/handlers.ts';
import { listPage } from '../../db/collections/index.ts';
import { ApiError } from '../../errors/api-error.ts';
import { foundTenant, tenantOf } from '../../platform/tenants/index.ts';
import type { Handler } from '../handler.ts';
import {
  presentCreated,
  presentWorkspace,
  selectWorkspaces,
  viewWorkspace,
  workspaceCollection,
  type WorkspaceRow,
} from './workspace-view.ts';

/** The workspaces that the caller belongs to, a page at a time. */
export const listWorkspaces: Handler<Operations, 'listWorkspaces'> = async (request) => {
  const { principal, query, tx, url } = request;
  const rows = selectWorkspaces(principal.userId, query.include);
  const page = await listPage<WorkspaceRow>(tx, rows, workspaceCollection, query, url);
  const data = page.rows.map((row) => viewWorkspace(row, listedFields, query));
  return { status: 200, body: { data, meta: page.meta, links: page.links } };
};

/** What a list shows of a workspace unless `fields` says otherwise. */
const listedFields = ['id', 'name', 'slug', 'tier', 'created_at', 'updated_at'] as const;
const allFields = [...listedFields, 'settings'] as const;

/** One workspace. */
export const getWorkspace: Handler<Operations, 'getWorkspace'> = async (request) => {
  const { params, principal, query, tx } = request;
  const [row] = await tx.query<WorkspaceRow>(
    selectWorkspaces(principal.userId, query.include).where('tenants.id', params.id),
  );
  if (!row) throw new ApiError('not_found');
  return { status: 200, body: { data: viewWorkspace(row, allFields, query) } };
};

/** Founds a workspace of which the caller is the owner. */
export const createWorkspace: Handler<Operations, 'createWorkspace'> = async (request) => {
  const { body, clock, principal, record, tx } = request;
  const { settings = {}, tags = [], ...rest } = body;
  const tenant = await foundTenant(tx, clock, principal.userId, {
    ...rest,
    tags,
    settings,
  });
  if (!tenant) throw slugTaken();
  record({ target: String(tenant.id), after: presentWorkspace(tenant) });
  return {
    status: 201,
    body: { message: 'Workspace created successfully.', data: presentCreated(tenant) },
  };
};

/** Changes what is given; settings are merged. */
export const updateWorkspace: Handler<Operations, 'updateWorkspace'> = async (request) => {
  const { body, clock, emit, params, record, tx } = request;
  const changed = await tenantOf(tx, params.id).change(clock, body);
  if (!changed) throw new ApiError('not_found');
  const [before, after] = [presentWorkspace(changed.before), presentWorkspace(changed.after)];
  record({ target: String(params.id), before, after });
  emit('workspace.updated', after);
  return {
    status: 200,
    body: { message: 'Workspace updated successfully.', data: after },
  };
};

/** Deletes a workspace and everything in it. */
export const deleteWorkspace: Handler<Operations, 'deleteWorkspace'> = async (request) => {
  const { params, record, tx } = request;
  const removed = await tenantOf(tx, params.id).remove();
  if (!removed) throw new ApiError('not_found');
  record({ target: String(params.id), before: presentWorkspace(removed) });
  return { status: 204 };
};

function slugTaken(): ApiError {
  return new ApiError('conflict', { public: 'The slug has already been taken.' });
}
