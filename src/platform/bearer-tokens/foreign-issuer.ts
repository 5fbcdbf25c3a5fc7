import { LRUCache } from 'lru-cache';
import { sql } from '../../db/sql.ts';
import type { DatabaseUnitOfWork } from '../../db/unit-of-work.ts';
import type { Clock } from '../../lib/clock.ts';
import { decodeId } from '../../lib/ids.ts';
import type { Logger } from '../../lib/logger.ts';
import { ClientPrincipal } from './client-principal.ts';
import type { Fetch } from './fetch-json.ts';
import { createRemoteKeys } from './remote-keys.ts';
import { scopesOf, type TrustedIssuer } from './trusted-issuer.ts';

/** An issuer of the configuration. */
export interface ForeignIssuerSettings {
  issuer: string;
  audience: string;
  jwksUri: string | undefined;
  maximumSeconds: number;
  /** The tenant that all of its tokens act in, `org_…`. */
  tenant: string | undefined;
}

/** What foreign issuers are made with. */
export interface ForeignIssuerContext {
  unitOfWork: DatabaseUnitOfWork;
  fetch: Fetch;
  clock: Clock;
  log: Logger;
}

const freshnessMs = 1_000;

/**
 * Somebody else's issuer. Its tokens act in the tenant that the configuration gives it, and in none
 * where it gives none; who acts is the issuer and its subject, for no issuer can name another's.
 */
export function createForeignIssuer(
  settings: ForeignIssuerSettings,
  context: ForeignIssuerContext,
): TrustedIssuer {
  const { issuer, audience, jwksUri, maximumSeconds, tenant } = settings;
  const tenants = new LRUCache<string, Promise<number | undefined>>({ max: 1, ttl: freshnessMs });
  const findTenant = (uid: string): Promise<number | undefined> => {
    const known = tenants.get(uid);
    if (known) return known;
    const loading = readTenant(context.unitOfWork, uid);
    tenants.set(uid, loading);
    loading.catch(() => tenants.delete(uid));
    return loading;
  };
  const uid = tenant === undefined ? undefined : decodeId('org', tenant);
  return {
    issuer,
    audience,
    maximumSeconds,
    findKey: createRemoteKeys({ ...context, issuer, jwksUri }),
    principalOf: async ({ scope, subject }) => {
      const tenantId = uid === undefined ? undefined : await findTenant(uid);
      return new ClientPrincipal({
        tenantId,
        tenantUid: tenantId === undefined ? undefined : uid,
        client: `${issuer} ${subject}`,
        scopes: scopesOf(scope),
      });
    },
  };
}

async function readTenant(
  unitOfWork: DatabaseUnitOfWork,
  uid: string,
): Promise<number | undefined> {
  const [row] = await unitOfWork.read({ userId: 0, tenantId: undefined }, (tx) =>
    tx.query<{ id: number | null }>(sql.raw('SELECT find_tenant(?) AS id', [uid])),
  );
  return row?.id ?? undefined;
}
