import type { Knex } from 'knex';
import { sql } from '../../db/sql.ts';
import type { Transaction } from '../../db/transaction.ts';
import type { Clock } from '../../lib/clock.ts';
import { uuidv7 } from '../../lib/ids.ts';
import { createSecret, digestOf, suffixOf } from './secrets.ts';

/** How many secrets a client has at most: enough to go over to another while several are in use. */
export const maximumSecrets = 5;

/** A client's secret, without the secret. */
export interface ClientSecret {
  uid: string;
  suffix: string;
  created_at: Date;
  last_used_at: Date | null;
}

/** A client as it is stored, with its secrets, the oldest first. */
export interface OAuthClient {
  id: number;
  uid: string;
  name: string;
  description: string;
  scopes: string[];
  secrets: ClientSecret[];
  created_at: Date;
  updated_at: Date;
}

/** What a client is made from. */
export interface NewOAuthClient {
  name: string;
  description: string;
  scopes: string[];
}

/** The clients of one tenant. Whatever names a client is its UUID. */
export interface OAuthClientRepository {
  /** A query on the clients with their secrets, as `oauth_clients`. */
  all(): Knex.QueryBuilder;
  find(uid: string): Promise<OAuthClient | undefined>;
  /** Stores a client with its first secret, and answers the secret itself this once. */
  create(clock: Clock, client: NewOAuthClient): Promise<{ client: OAuthClient; secret: string }>;
  change(
    clock: Clock,
    uid: string,
    change: Partial<NewOAuthClient>,
  ): Promise<OAuthClient | undefined>;
  /** False where there is none. */
  remove(uid: string): Promise<boolean>;
  /** Adds a secret; undefined where the client has as many as it can have, or is none. */
  addSecret(clock: Clock, uid: string): Promise<{ row: ClientSecret; secret: string } | undefined>;
  /** False where the client has no such secret. */
  removeSecret(uid: string, secretUid: string): Promise<boolean>;
}

/** The repository of one tenant's clients. */
export function oauthClientsOf(tx: Transaction, tenantId: number): OAuthClientRepository {
  const own = (): Knex.QueryBuilder =>
    sql('oauth_clients').where({ 'oauth_clients.tenant_id': tenantId });
  const all = (): Knex.QueryBuilder => own().select('oauth_clients.*', sql.raw(secretsColumn));
  const find = async (uid: string): Promise<OAuthClient | undefined> => {
    const [row] = await tx.query<StoredClient>(all().where({ uid }));
    return row && withSecrets(row);
  };
  const insertSecret = async (
    clock: Clock,
    clientId: number,
  ): Promise<{ row: ClientSecret; secret: string }> => {
    const secret = createSecret();
    const [row] = await tx.query<ClientSecret>(
      sql('oauth_client_secrets')
        .insert({
          uid: uuidv7(clock),
          tenant_id: tenantId,
          client_id: clientId,
          digest: digestOf(secret),
          suffix: suffixOf(secret),
          created_at: clock.now(),
        })
        .returning(['uid', 'suffix', 'created_at', 'last_used_at']),
    );
    if (!row) throw new Error('a secret was inserted without an answer');
    return { row, secret };
  };
  return {
    all,
    find,
    create: async (clock, values) => {
      const now = clock.now();
      const [client] = await tx.query<Omit<OAuthClient, 'secrets'>>(
        sql('oauth_clients')
          .insert({
            ...values,
            uid: uuidv7(clock),
            tenant_id: tenantId,
            created_at: now,
            updated_at: now,
          })
          .returning('*'),
      );
      if (!client) throw new Error('a client was inserted without an answer');
      const { row, secret } = await insertSecret(clock, client.id);
      return { client: { ...client, secrets: [row] }, secret };
    },
    change: async (clock, uid, change) => {
      const update = own()
        .where({ uid })
        .update({ ...change, updated_at: clock.now() });
      await tx.query(update);
      return find(uid);
    },
    remove: async (uid) =>
      (await tx.query(own().where({ uid }).delete().returning('id'))).length > 0,
    addSecret: async (clock, uid) => {
      // Held, so that two at once do not both see room for the last.
      const [client] = await tx.query<{ id: number }>(
        own().where({ uid }).select('id').forUpdate(),
      );
      if (!client) return undefined;
      const present = await tx.query(
        sql('oauth_client_secrets').where({ client_id: client.id }).select('id'),
      );
      return present.length < maximumSecrets ? insertSecret(clock, client.id) : undefined;
    },
    removeSecret: async (uid, secretUid) => {
      const client = own().where({ uid }).select('id');
      const removed = await tx.query(
        sql('oauth_client_secrets')
          .where({ uid: secretUid })
          .whereIn('client_id', client)
          .delete()
          .returning('id'),
      );
      return removed.length > 0;
    },
  };
}

/** JSON has no times: they travel as text. */
const secretsColumn = `(
  SELECT coalesce(jsonb_agg(jsonb_build_object('uid', uid, 'suffix', suffix, 'created_at', created_at,
                                               'last_used_at', last_used_at) ORDER BY id), '[]')
    FROM oauth_client_secrets WHERE client_id = oauth_clients.id) AS secrets`;

/** A client as it is read with `all`. */
export type StoredClient = Omit<OAuthClient, 'secrets'> & {
  secrets: { uid: string; suffix: string; created_at: string; last_used_at: string | null }[];
};

/** A client with the times of its secrets. */
export function withSecrets({ secrets, ...client }: StoredClient): OAuthClient {
  return {
    ...client,
    secrets: secrets.map(({ uid, suffix, created_at, last_used_at }) => ({
      uid,
      suffix,
      created_at: new Date(created_at),
      last_used_at: last_used_at === null ? null : new Date(last_used_at),
    })),
  };
}
