import { sql } from '../../db/sql.ts';
import type { Transaction } from '../../db/transaction.ts';
import type { PublishedKey } from './key-pair.ts';

/** A key as it is stored. */
export interface StoredKey {
  kid: string;
  public_key: PublishedKey;
  sealed_private_key: Buffer;
  created_at: Date;
  /** From when it signs; published it is at once. */
  signs_from: Date;
  withdrawn_at: Date | null;
}

/** Every key that is not withdrawn, the oldest signer first. */
export function readKeys(tx: Transaction): Promise<StoredKey[]> {
  return tx.query<StoredKey>(
    sql('signing_keys').whereNull('withdrawn_at').orderBy('signs_from').orderBy('kid').select('*'),
  );
}

/** Between the clocks of two machines, and until every process knows of a successor. */
const marginMs = 60_000;

/**
 * The keys that a good token may be signed with: a key that another took over from stays until the
 * last token that it can have signed has expired.
 */
export function keysInUse(
  keys: readonly StoredKey[],
  now: Date,
  tokenSeconds: number,
): readonly StoredKey[] {
  const oldestMs = now.getTime() - tokenSeconds * 1_000 - marginMs;
  return keys.filter((_key, index) => {
    const successor = keys[index + 1];
    return !successor || successor.signs_from.getTime() > oldestMs;
  });
}

/** The key that signs now: of those that do, the one that began last. */
export function signerOf(keys: readonly StoredKey[], now: Date): StoredKey | undefined {
  return keys.findLast(({ signs_from }) => signs_from <= now);
}
