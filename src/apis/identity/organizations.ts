import type { Operations } from '../../../generated/identity/handlers.ts';
import { listByToken } from '../../db/collections/index.ts';
import type { Transaction } from '../../db/transaction.ts';
import type { Principal } from '../../engine/ports/index.ts';
import { ApiError } from '../../errors/api-error.ts';
import { decodeId } from '../../lib/ids.ts';
import {
  organizationsOf,
  type Organization,
  type OrganizationKey,
  type OrganizationRepository,
} from '../../platform/organizations/index.ts';
import type { Handler } from '../handler.ts';
import type { Services } from '../services.ts';
import { tenantOf } from '../tenant-of.ts';
import { presentOrganization } from './present.ts';

/** The organizations of the environment, a page at a time. */
export function createListOrganizations({
  pageTokens: tokens,
}: Services): Handler<Operations, 'listOrganizations'> {
  return async ({ principal, query, tx }) => {
    const tenantId = tenantOf(principal);
    const list = { tenantId, table: 'organizations', tokens };
    const base = organizationsOf(tx, tenantId).all().select('organizations.*');
    const page = await listByToken<Organization>(tx, base, list, query);
    return {
      status: 200,
      body: {
        organizations: page.rows.map(presentOrganization),
        next_page_token: page.nextPageToken,
        prev_page_token: page.prevPageToken,
        total_size: page.total,
      },
    };
  };
}

/** Creates an organization in the region of this installation. */
export function createCreateOrganization({
  regionCode,
}: Services): Handler<Operations, 'createOrganization'> {
  return async ({ body, clock, emit, principal, record, tx }) => {
    const created = await repositoryOf(tx, principal).create(clock, {
      display_name: body.display_name,
      external_id: body.external_id ?? null,
      metadata: body.metadata ?? {},
      region_code: regionCode,
    });
    if (!created) throw externalIdTaken();
    const organization = presentOrganization(created);
    record({ target: organization.id, after: organization });
    emit('organization.created', organization);
    return { status: 201, body: { organization } };
  };
}

/** One organization, by its id or by the environment's own. */
export const getOrganization: Handler<Operations, 'getOrganization'> = async (request) => {
  const { params, principal, query, tx } = request;
  const row = await repositoryOf(tx, principal).find(keyOf(params.id, query.external_id));
  if (!row) throw new ApiError('not_found');
  return { status: 200, body: { organization: presentOrganization(row) } };
};

/** One organization, by the environment's own id of it. */
export const getOrganizationByExternalId: Handler<
  Operations,
  'getOrganizationByExternalId'
> = async ({ params, principal, tx }) => {
  const row = await repositoryOf(tx, principal).find({ external_id: params.external_id });
  if (!row) throw new ApiError('not_found');
  return { status: 200, body: { organization: presentOrganization(row) } };
};

/** Changes what is given; metadata as a whole. */
export const updateOrganization: Handler<Operations, 'updateOrganization'> = async (request) => {
  const { body, clock, emit, params, principal, query, record, tx } = request;
  const organizations = repositoryOf(tx, principal);
  const key = keyOf(params.id, query.external_id);
  const row = await organizations.find(key, { forUpdate: true });
  if (!row) throw new ApiError('not_found');
  const changed = await organizations.change(clock, row, body);
  if (!changed) throw externalIdTaken();
  const organization = presentOrganization(changed);
  record({ target: organization.id, before: presentOrganization(row), after: organization });
  emit('organization.updated', organization);
  return { status: 200, body: { organization } };
};

/** Deletes an organization and everything in it. */
export const deleteOrganization: Handler<Operations, 'deleteOrganization'> = async (request) => {
  const { emit, params, principal, query, record, tx } = request;
  const removed = await repositoryOf(tx, principal).remove(keyOf(params.id, query.external_id));
  if (!removed) throw new ApiError('not_found');
  const before = presentOrganization(removed);
  record({ target: before.id, before });
  emit('organization.deleted', before);
  return { status: 200, body: {} };
};

function repositoryOf(tx: Transaction, principal: Principal): OrganizationRepository {
  return organizationsOf(tx, tenantOf(principal));
}

/** `-` stands for whichever organization has the external id. */
function keyOf(id: string, externalId: string | undefined): OrganizationKey {
  const byExternalId = externalId !== undefined && { external_id: externalId };
  if (id === '-' && byExternalId) return byExternalId;
  const uid = decodeId('org', id);
  if (uid === undefined) throw new ApiError('not_found');
  return { uid, ...byExternalId };
}

function externalIdTaken(): ApiError {
  return new ApiError('conflict', { public: 'There is an organization with this external_id.' });
}
