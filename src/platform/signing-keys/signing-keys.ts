import type { JsonWebKey, KeyObject } from 'node:crypto';
import type { DatabaseUnitOfWork } from '../../db/unit-of-work.ts';
import type { Clock } from '../../lib/clock.ts';
import type { Sealer } from '../../lib/sealer.ts';
import { openPrivateKey, verifyingKey, type PublishedKey } from './key-pair.ts';
import { addKey } from './rotate-keys.ts';
import { keysInUse, readKeys, signerOf, type StoredKey } from './stored-keys.ts';

/** The keys as they are at this moment. */
export interface KeySet {
  /** The key that signs. */
  signer: { kid: string; privateKey: JsonWebKey };
  /** What is published, the signer first. */
  published: readonly PublishedKey[];
  /** The key of this id that signatures are verified with. */
  find(kid: string): KeyObject | undefined;
}

/** The keys that tokens are signed with, shared by all processes on one database. */
export interface SigningKeys {
  /** No older than a second. */
  current(): Promise<KeySet>;
  /** The key of this id that verifies; one that is not known is looked for anew, once a second at most. */
  find(kid: string): Promise<KeyObject | undefined>;
}

/** What signing keys are made from. */
export interface SigningKeysOptions {
  unitOfWork: DatabaseUnitOfWork;
  clock: Clock;
  /** Seals private keys, so that whoever reads the database alone can sign nothing. */
  sealer: Sealer;
  /** The longest that a token lives. */
  tokenSeconds: number;
}

/** No change of the keys, made by whichever process, stays unseen for longer. */
const freshnessMs = 1_000;
const nobody = { userId: 0, tenantId: undefined };

/** The keys in the database. Where none can sign yet, the first is made. */
export function createSigningKeys(options: SigningKeysOptions): SigningKeys {
  const { unitOfWork, clock, sealer, tokenSeconds } = options;
  const verifiers = new Map<string, KeyObject>();
  const verifierOf = (key: PublishedKey): KeyObject => {
    const known = verifiers.get(key.kid) ?? verifyingKey(key);
    verifiers.set(key.kid, known);
    return known;
  };
  const read = async (): Promise<KeySet | undefined> => {
    const now = clock.now();
    const stored = await unitOfWork.read(nobody, readKeys);
    const signer = signerOf(stored.filter(isOpen), now);
    const privateKey = signer && openPrivateKey(sealer, signer.kid, signer.sealed_private_key);
    if (!signer || !privateKey) return undefined;
    const used = keysInUse(stored, now, tokenSeconds);
    const published = [signer, ...used.filter(({ kid }) => kid !== signer.kid)].map(
      (key) => key.public_key,
    );
    const byKid = new Map(published.map((key) => [key.kid, verifierOf(key)]));
    for (const kid of verifiers.keys()) if (!byKid.has(kid)) verifiers.delete(kid);
    return {
      signer: { kid: signer.kid, privateKey },
      published,
      find: (kid) => byKid.get(kid),
    };
  };
  const isOpen = (key: StoredKey): boolean =>
    openPrivateKey(sealer, key.kid, key.sealed_private_key) !== undefined;
  const load = async (): Promise<KeySet> => {
    const present = await read();
    if (present) return present;
    await addKey({ unitOfWork, clock, sealer, firstOnly: isOpen });
    const made = await read();
    if (!made) throw new Error('the first signing key was made, and is not there');
    return made;
  };
  let loaded: { keys: Promise<KeySet>; atMs: number } | undefined;
  const reload = (): Promise<KeySet> => {
    const loading = { keys: load(), atMs: performance.now() };
    loaded = loading;
    loading.keys.catch(() => {
      if (loaded === loading) loaded = undefined;
    });
    return loading.keys;
  };
  const current = (): Promise<KeySet> =>
    loaded && performance.now() - loaded.atMs < freshnessMs ? loaded.keys : reload();
  let searchedAtMs = -Infinity;
  return {
    current,
    find: async (kid) => {
      const known = (await current()).find(kid);
      if (known || performance.now() - searchedAtMs < freshnessMs) return known;
      searchedAtMs = performance.now();
      return (await reload()).find(kid);
    },
  };
}
