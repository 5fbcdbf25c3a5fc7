import { sql } from '../../db/sql.ts';
import type { Transaction } from '../../db/transaction.ts';
import type { CustomLimits } from '../../engine/ports/index.ts';
import type { Clock } from '../../lib/clock.ts';
import { encodeId } from '../../lib/ids.ts';

/** Seconds that an access token of a client lives. */
export const tokenSeconds = 1_799;
const maximumForgotten = 100;

/** A token that was issued and is good, apart from its expiry. */
export interface IssuedToken {
  tenantId: number;
  tenantUid: string;
  /** The client that it was issued to, `skc_…`. */
  clientId: string;
  /** What it still grants: of the scopes that it carries, those that its client has. */
  scopes: readonly string[];
  /** The scopes that it carries. */
  scope: string;
  audience: string;
  issuedAt: Date;
  expiresAt: Date;
  /** The limits that an operator set for the tenant. */
  customLimits: CustomLimits | undefined;
}

/** What is stored of a token; the token itself is not. */
export interface NewToken {
  /** A UUID. */
  id: string;
  tenantId: number;
  /** The row of the client. */
  clientId: number;
  scope: string;
  audience: string;
  issuedAt: Date;
  expiresAt: Date;
}

/** Stores that a token was issued, and forgets some that have expired, of whomever. */
export async function rememberToken(tx: Transaction, clock: Clock, token: NewToken): Promise<void> {
  await Promise.all([
    tx.query(
      sql('oauth_tokens').insert({
        id: token.id,
        tenant_id: token.tenantId,
        client_id: token.clientId,
        scope: token.scope,
        audience: token.audience,
        issued_at: token.issuedAt,
        expires_at: token.expiresAt,
      }),
    ),
    tx.query(sql.raw('SELECT forget_oauth_tokens(?, ?)', [clock.now(), maximumForgotten])),
  ]);
}

interface Row {
  tenant_id: number;
  tenant_uid: string;
  client_uid: string;
  client_scopes: string[];
  scope: string;
  audience: string;
  issued_at: Date;
  expires_at: Date;
  custom_limits: CustomLimits | null;
}

/** The token of this id; undefined where it was revoked, or its client deleted, or none was issued. */
export async function findIssuedToken(
  tx: Transaction,
  id: string,
): Promise<IssuedToken | undefined> {
  const [row] = await tx.query<Row>(sql.raw('SELECT * FROM find_oauth_token(?)', [id]));
  if (!row) return undefined;
  const scopes = row.scope.split(' ').filter((scope) => row.client_scopes.includes(scope));
  return {
    tenantId: row.tenant_id,
    tenantUid: row.tenant_uid,
    clientId: encodeId('skc', row.client_uid),
    scopes,
    scope: row.scope,
    audience: row.audience,
    issuedAt: row.issued_at,
    expiresAt: row.expires_at,
    customLimits: row.custom_limits ?? undefined,
  };
}

/** Revokes a token of the tenant that the transaction acts in. */
export async function revokeIssuedToken(tx: Transaction, clock: Clock, id: string): Promise<void> {
  await tx.query(
    sql('oauth_tokens').where({ id }).whereNull('revoked_at').update({ revoked_at: clock.now() }),
  );
}
