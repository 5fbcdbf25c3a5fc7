import type { Operations } from '../../../generated/core/handlers.ts';
import { listPage } from '../../db/collections/index.ts';
import type { Transaction } from '../../db/transaction.ts';
import type { Principal } from '../../engine/ports/index.ts';
import { ApiError, type Fault } from '../../errors/api-error.ts';
import { isNetwork } from '../../lib/networks.ts';
import { parseTime, toSeconds } from '../../lib/timestamps.ts';
import { apiKeysOf, mayGrant, type ApiKeyRepository } from '../../platform/api-keys/index.ts';
import type { ScopeCatalogue } from '../../platform/scopes/index.ts';
import type { Handler } from '../handler.ts';
import type { Services } from '../services.ts';
import {
  apiKeyCollection,
  presentApiKey,
  selectApiKeys,
  viewApiKey,
  type ApiKeyRow,
} from './api-key-view.ts';

/** The keys of the workspace, a page at a time. */
export const listApiKeys: Handler<Operations, 'listApiKeys'> = async (request) => {
  const { principal, query, tx, clock, url } = request;
  const keys = selectApiKeys(keysOf(tx, principal), clock.now());
  const page = await listPage<ApiKeyRow>(tx, keys, apiKeyCollection, query, url);
  const data = page.rows.map((row) => viewApiKey(row, query));
  return { status: 200, body: { data, meta: page.meta, links: page.links } };
};

/** One key. */
export const getApiKey: Handler<Operations, 'getApiKey'> = async (request) => {
  const { params, principal, query, tx, clock } = request;
  const row = await readKey(tx, principal, clock.now(), params.id);
  return { status: 200, body: { data: viewApiKey(row, query) } };
};

/** Makes a key of the workspace that acts as the caller. */
export function createCreateApiKey({ scopes }: Services): Handler<Operations, 'createApiKey'> {
  return async ({ body, clock, emit, principal, record, tx }) => {
    refuseFaults(scopes, clock.now(), body);
    refuseEscalation(scopes, principal, body.scopes);
    const { key, row } = await keysOf(tx, principal).create(clock, principal.userId, {
      name: body.name,
      product: body.product,
      scopes: body.scopes,
      rate_limit_tier: body.rate_limit_tier ?? null,
      allowed_ips: body.allowed_ips ?? null,
      expires_at: timeOf(body.expires_at) ?? null,
      rotated_from_id: null,
    });
    const after = presentApiKey(await readKey(tx, principal, clock.now(), row.id));
    const { id, name, rate_limit_tier, expires_at, created_at } = after;
    record({ target: String(id), after });
    emit('api_key.created', after);
    const data = { id, name, key, scopes: row.scopes, rate_limit_tier, expires_at, created_at };
    return { status: 201, body: { message: 'API key created successfully.', data } };
  };
}

/** Changes what is given of a key; it holds from the key's next use. */
export function createUpdateApiKey({
  keys,
  scopes,
}: Services): Handler<Operations, 'updateApiKey'> {
  return async ({ body, clock, params, principal, record, tx }) => {
    refuseFaults(scopes, clock.now(), body);
    refuseEscalation(scopes, principal, body.scopes ?? []);
    const { expires_at: expiresAt, ...change } = body;
    const row = await readKey(tx, principal, clock.now(), params.id);
    const changed = await keysOf(tx, principal).change(clock, params.id, {
      ...change,
      ...(expiresAt !== undefined && { expires_at: timeOf(expiresAt) ?? null }),
    });
    if (!changed) throw new ApiError('not_found');
    keys.forget(params.id);
    const after = presentApiKey({ ...row, ...changed });
    record({ target: String(params.id), before: presentApiKey(row), after });
    return { status: 200, body: { message: 'API key updated successfully.', data: after } };
  };
}

/** Makes a key's successor; the old key works on through the grace period, and rotates no more. */
export function createRotateApiKey({
  keys,
  scopes,
}: Services): Handler<Operations, 'rotateApiKey'> {
  return async ({ body, clock, emit, params, principal, record, tx }) => {
    const repository = keysOf(tx, principal);
    const old = await repository.find(params.id, { forUpdate: true });
    if (!old) throw new ApiError('not_found');
    if (old.grace_period_ends_at) {
      throw new ApiError('conflict', { public: 'This API key has been rotated already.' });
    }
    refuseEscalation(scopes, principal, old.scopes);
    const hours = body?.grace_period_hours ?? 24;
    const endsAt = new Date(clock.now().getTime() + hours * 60 * 60 * 1_000);
    const { key, row } = await repository.create(clock, old.user_id, {
      ...old,
      rotated_from_id: old.id,
    });
    await repository.change(clock, old.id, { grace_period_ends_at: endsAt });
    keys.forget(old.id);
    const { id, name } = row;
    record({
      target: String(old.id),
      after: { successor: id, grace_period_ends_at: toSeconds(endsAt) },
    });
    emit('api_key.rotated', presentApiKey(await readKey(tx, principal, clock.now(), row.id)));
    const data = { id, name, key, scopes: row.scopes, grace_period_ends_at: toSeconds(endsAt) };
    return { status: 200, body: { message: 'API key rotated successfully.', data } };
  };
}

/** Revokes a key: it is refused from its next use on. */
export function createRevokeApiKey({ keys }: Services): Handler<Operations, 'revokeApiKey'> {
  return async ({ clock, emit, params, principal, record, tx }) => {
    const revoked = presentApiKey(await readKey(tx, principal, clock.now(), params.id));
    if (!(await keysOf(tx, principal).revoke(clock, params.id))) throw new ApiError('not_found');
    keys.forget(params.id);
    record({ target: String(params.id), before: revoked });
    emit('api_key.revoked', revoked);
    return { status: 204 };
  };
}

function keysOf(tx: Transaction, { tenantId }: Principal): ApiKeyRepository {
  if (tenantId === undefined) throw new ApiError('not_found');
  return apiKeysOf(tx, tenantId);
}

async function readKey(
  tx: Transaction,
  principal: Principal,
  now: Date,
  id: number,
): Promise<ApiKeyRow> {
  const query = selectApiKeys(keysOf(tx, principal), now).where('api_keys.id', id);
  const [row] = await tx.query<ApiKeyRow>(query);
  if (!row) throw new ApiError('not_found');
  return row;
}

function timeOf(text: string | null | undefined): Date | undefined {
  return typeof text === 'string' ? parseTime(text) : undefined;
}

/** What the contract cannot say of a key: scopes that exist, networks that are some, times to come. */
function refuseFaults(
  catalogue: ScopeCatalogue,
  now: Date,
  body: { scopes?: string[]; allowed_ips?: string[] | null; expires_at?: string | null },
): void {
  const faults: Fault[] = [];
  const report = (field: string, rule: string): void => {
    faults.push({ in: 'body', field, rule, params: {} });
  };
  for (const [index, scope] of (body.scopes ?? []).entries()) {
    if (!catalogue.knows(scope)) report(`scopes.${String(index)}`, 'scope');
  }
  for (const [index, entry] of (body.allowed_ips ?? []).entries()) {
    if (!isNetwork(entry)) report(`allowed_ips.${String(index)}`, 'network');
  }
  const expiresAt = timeOf(body.expires_at);
  if (expiresAt && !(expiresAt > now)) report('expires_at', 'future');
  if (faults.length > 0) throw new ApiError('invalid_request', { faults });
}

function refuseEscalation(
  catalogue: ScopeCatalogue,
  principal: Principal,
  scopes: readonly string[],
): void {
  const scope = scopes.find((wanted) => !mayGrant(catalogue, principal, wanted));
  if (scope !== undefined) throw new ApiError('insufficient_scope', { values: { scope } });
}
