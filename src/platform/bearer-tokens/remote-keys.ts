import { ApiError } from '../../errors/api-error.ts';
import type { Clock } from '../../lib/clock.ts';
import type { Logger } from '../../lib/logger.ts';
import { fetchJson, type Fetch } from './fetch-json.ts';
import type { VerificationKey } from './trusted-issuer.ts';
import { usableKey } from './usable-key.ts';

/** For how long published keys are kept, and for how long they serve while no new ones can be had. */
const keptMs = 10 * 60 * 1_000;
const servesMs = 60 * 60 * 1_000;
/** Between two attempts, whoever asks for whatever: nobody can make us call others at will. */
const cooldownMs = 30_000;
const maximumKeys = 50;

/** Where an issuer's keys are. */
export interface RemoteKeysOptions {
  issuer: string;
  /** The key set's URL; found by the issuer's discovery document where it is not given. */
  jwksUri: string | undefined;
  fetch: Fetch;
  clock: Clock;
  log: Logger;
}

interface Kept {
  keys: ReadonlyMap<string, VerificationKey>;
  fetchedAtMs: number;
}

/**
 * Finds an issuer's keys by their ids. They are fetched when they are ten minutes old, or when an id is
 * unknown, and at most once in thirty seconds. Without any keys, `service_unavailable`.
 */
export function createRemoteKeys(
  options: RemoteKeysOptions,
): (kid: string) => Promise<VerificationKey | undefined> {
  const { issuer, clock, log } = options;
  let kept: Kept | undefined;
  let triedAtMs = -Infinity;
  let refreshing: Promise<void> | undefined;
  const refresh = async (): Promise<void> => {
    try {
      kept = { keys: await fetchKeys(options), fetchedAtMs: clock.now().getTime() };
    } catch (error) {
      log.warn({ issuer, err: error }, 'the keys of an issuer cannot be had');
    } finally {
      refreshing = undefined;
    }
  };
  const refreshUnlessTried = async (nowMs: number): Promise<void> => {
    if (!refreshing && nowMs - triedAtMs < cooldownMs) return;
    triedAtMs = refreshing ? triedAtMs : nowMs;
    refreshing ??= refresh();
    await refreshing;
  };
  return async (kid) => {
    const nowMs = clock.now().getTime();
    const known = kept?.keys.get(kid);
    if (known && kept && nowMs - kept.fetchedAtMs < keptMs) return known;
    await refreshUnlessTried(nowMs);
    if (!kept || nowMs - kept.fetchedAtMs > servesMs) {
      throw new ApiError('service_unavailable', {
        internal: `no keys of ${issuer}`,
        headers: { 'retry-after': String(cooldownMs / 1_000) },
      });
    }
    return kept.keys.get(kid);
  };
}

async function fetchKeys({
  fetch,
  issuer,
  jwksUri,
}: RemoteKeysOptions): Promise<Map<string, VerificationKey>> {
  const url = jwksUri ?? (await discoverKeys(fetch, issuer));
  const { keys } = await fetchJson(fetch, url);
  if (!Array.isArray(keys)) throw new Error(`${url} holds no key set`);
  const usable = keys.slice(0, maximumKeys).flatMap((jwk: unknown) => {
    const key = typeof jwk === 'object' && jwk !== null ? usableKey({ ...jwk }) : undefined;
    return key ? [[key.kid, key] as const] : [];
  });
  return new Map(usable);
}

async function discoverKeys(fetch: Fetch, issuer: string): Promise<string> {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const { issuer: named, jwks_uri: jwksUri } = await fetchJson(fetch, url);
  // OpenID Connect Discovery, section 4.3: else one issuer could speak for another.
  if (named !== issuer) throw new Error(`${url} is another issuer's`);
  if (typeof jwksUri !== 'string') throw new Error(`${url} names no jwks_uri`);
  return jwksUri;
}
