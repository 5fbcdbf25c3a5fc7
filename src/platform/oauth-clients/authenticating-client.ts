import { sql } from '../../db/sql.ts';
import type { Transaction } from '../../db/transaction.ts';
import type { Clock } from '../../lib/clock.ts';
import { decodeId } from '../../lib/ids.ts';
import { findMatch } from './secrets.ts';

/** A client that asks for something before anybody is known. */
export interface AuthenticatingClient {
  id: number;
  tenantId: number;
  scopes: string[];
  secrets: { id: number; digest: string }[];
}

interface Row {
  id: number;
  tenant_id: number;
  scopes: string[];
  secrets: { id: number; digest: string }[];
}

/**
 * The client that calls itself by this id, `skc_…`; undefined where there is none. The transaction acts
 * in the client's tenant from here on: whatever comes of the request is the tenant's to see.
 */
export async function findAuthenticatingClient(
  tx: Transaction,
  clientId: string,
): Promise<AuthenticatingClient | undefined> {
  const uid = decodeId('skc', clientId);
  if (uid === undefined) return undefined;
  // In one query, so that a client that exists takes no longer than one that does not.
  const [row] = await tx.query<Row>(
    sql.raw(
      `SELECT client.*, set_config('app.tenant_id', client.tenant_id::text, true)
         FROM find_oauth_client(?) AS client`,
      [uid],
    ),
  );
  return row && { id: row.id, tenantId: row.tenant_id, scopes: row.scopes, secrets: row.secrets };
}

/** Which of the client's secrets a text is, by its row; undefined where it is none. */
export function findSecret({ secrets }: AuthenticatingClient, text: string): number | undefined {
  return findMatch(secrets, text)?.id;
}

/** Notes that a token was got with a secret. */
export async function noteUse(tx: Transaction, clock: Clock, secretId: number): Promise<void> {
  await tx.query(
    sql('oauth_client_secrets').where({ id: secretId }).update({ last_used_at: clock.now() }),
  );
}
