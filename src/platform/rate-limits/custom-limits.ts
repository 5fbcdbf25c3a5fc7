import type pg from 'pg';
import { sql } from '../../db/sql.ts';
import type { Query, Transaction } from '../../db/transaction.ts';
import type { Clock } from '../../lib/clock.ts';
import { createRequestId } from '../../lib/ids.ts';
import { insertAuditRow } from '../audit/index.ts';

/** Whose limits are meant: a tenant's, or those of one key of it. */
export interface LimitOwner {
  tenantId: number;
  keyId: number | undefined;
}

/** Requests for any so many seconds on one API, in place of the contract's window of that length. */
export interface CustomLimit {
  api: string;
  seconds: number;
  requests: number;
  burst: number;
}

/** Finds the tenant of a number or of one of its keys; undefined where there is none. */
export async function findLimitOwner(
  owner: pg.Client,
  wanted: { tenantId: number } | { keyId: number },
): Promise<LimitOwner | undefined> {
  const query =
    'keyId' in wanted
      ? sql('api_keys').where({ id: wanted.keyId }).whereNull('revoked_at').select('tenant_id')
      : sql('tenants').where({ id: wanted.tenantId }).select('id as tenant_id');
  const [row] = await run<{ tenant_id: string }>(owner, query);
  if (!row) return undefined;
  const keyId = 'keyId' in wanted ? wanted.keyId : undefined;
  return { tenantId: Number(row.tenant_id), keyId };
}

/** The limits that were set, by API and length. */
export async function listCustomLimits(owner: pg.Client, of: LimitOwner): Promise<CustomLimit[]> {
  const query = limitsOf(of).orderBy(['api', 'seconds']);
  return run<CustomLimit>(owner, query.select('api', 'seconds', 'requests', 'burst'));
}

/** Sets one limit, in place of one of the same API and length. Every process heeds it within a second. */
export async function setCustomLimit(
  owner: pg.Client,
  clock: Clock,
  of: LimitOwner,
  limit: CustomLimit,
): Promise<void> {
  await change(owner, clock, of, 'operator.setLimit', async () => {
    await run(owner, limitsOf(of).where({ api: limit.api, seconds: limit.seconds }).delete());
    const row = { tenant_id: of.tenantId, api_key_id: of.keyId ?? null, ...limit };
    await run(owner, sql('custom_limits').insert({ ...row, updated_at: clock.now() }));
  });
}

/** Goes back to the contract's limits: for one window, one API, or all. Answers how many it cleared. */
export async function clearCustomLimits(
  owner: pg.Client,
  clock: Clock,
  of: LimitOwner,
  which: Partial<Pick<CustomLimit, 'api' | 'seconds'>>,
): Promise<number> {
  let cleared = 0;
  await change(owner, clock, of, 'operator.clearLimits', async () => {
    const query = limitsOf(of).where(which).delete().returning('id');
    cleared = (await run(owner, query)).length;
  });
  return cleared;
}

/** Gives a key's successor the limits that were set for the key. */
export async function copyKeyLimits(
  tx: Transaction,
  clock: Clock,
  tenantId: number,
  { from, to }: { from: number; to: number },
): Promise<void> {
  await tx.query(
    sql.raw(
      `INSERT INTO custom_limits (tenant_id, api_key_id, api, seconds, requests, burst, updated_at)
       SELECT tenant_id, ?, api, seconds, requests, burst, ?
         FROM custom_limits WHERE tenant_id = ? AND api_key_id = ?`,
      [to, clock.now(), tenantId, from],
    ),
  );
}

function limitsOf({ tenantId, keyId }: LimitOwner) {
  return sql('custom_limits').where({ tenant_id: tenantId, api_key_id: keyId ?? null });
}

/** Runs a change and its audit row in one transaction. */
async function change(
  owner: pg.Client,
  clock: Clock,
  of: LimitOwner,
  operation: string,
  work: () => Promise<void>,
): Promise<void> {
  await owner.query('BEGIN');
  try {
    const tenant = String(of.tenantId);
    await owner.query(`SELECT set_config('app.tenant_id', $1, true)`, [tenant]);
    const before = await listCustomLimits(owner, of);
    await work();
    const after = await listCustomLimits(owner, of);
    const target = of.keyId === undefined ? `tenant ${tenant}` : `key ${String(of.keyId)}`;
    const entry = insertAuditRow(clock, {
      requestId: createRequestId(),
      operation,
      principal: { userId: 0, tenantId: of.tenantId, credential: '', can: () => false },
      status: 200,
      change: { target, before, after },
    });
    await run(owner, entry);
    await owner.query('COMMIT');
  } catch (error) {
    await owner.query('ROLLBACK');
    throw error;
  }
}

async function run<Row extends pg.QueryResultRow>(owner: pg.Client, query: Query): Promise<Row[]> {
  const { sql: text, bindings } = query.toSQL().toNative();
  return (await owner.query<Row>(text, [...bindings])).rows;
}
