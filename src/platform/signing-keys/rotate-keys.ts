import { sql } from '../../db/sql.ts';
import type { DatabaseUnitOfWork } from '../../db/unit-of-work.ts';
import type { Clock } from '../../lib/clock.ts';
import type { Sealer } from '../../lib/sealer.ts';
import { createKeyPair } from './key-pair.ts';
import { keysInUse, readKeys, type StoredKey } from './stored-keys.ts';

const nobody = { userId: 0, tenantId: undefined };

interface KeyContext {
  unitOfWork: DatabaseUnitOfWork;
  clock: Clock;
  sealer: Sealer;
}

/** Adds a key that signs at once, unless there is one already for which `firstOnly` holds. */
export async function addKey(
  context: KeyContext & { firstOnly: (key: StoredKey) => boolean },
): Promise<void> {
  const { unitOfWork, clock, sealer, firstOnly } = context;
  // Before the transaction: making a key takes longer than anybody should hold a lock.
  const pair = await createKeyPair(sealer);
  await unitOfWork.write(nobody, async (tx) => {
    await tx.lock(lockName);
    const now = clock.now();
    const present = await readKeys(tx);
    if (present.some((key) => firstOnly(key) && key.signs_from <= now)) return;
    await tx.query(insertKey(pair, now, now));
  });
}

/** How keys are rotated. */
export interface RotationOptions extends KeyContext {
  /** How long the new key is published before it signs: as long as others keep what is published. */
  publishedSeconds: number;
  /** The longest that a token lives. */
  tokenSeconds: number;
  /** Whether the keys so far are refused from now on, with all that they signed: one has leaked. */
  withdraw: boolean;
}

/** What a rotation did. */
export interface Rotation {
  kid: string;
  signsFrom: Date;
  /** The keys that go on verifying until their last token has expired. */
  kept: readonly string[];
  withdrawn: readonly string[];
}

/**
 * Makes the next signing key. It is published at once, and signs once everybody can know it; the key
 * before verifies until the last token that it signed has expired. With `withdraw` the new key signs at
 * once, and every other is refused. Forgets keys that verify nothing any more.
 */
export async function rotateKeys(options: RotationOptions): Promise<Rotation> {
  const { unitOfWork, clock, sealer, publishedSeconds, tokenSeconds, withdraw } = options;
  const pair = await createKeyPair(sealer);
  return unitOfWork.write(nobody, async (tx) => {
    await tx.lock(lockName);
    const now = clock.now();
    const present = await readKeys(tx);
    const used = keysInUse(present, now, tokenSeconds);
    const kids = used.map(({ kid }) => kid);
    const delayMs = withdraw || used.length === 0 ? 0 : publishedSeconds * 1_000;
    const signsFrom = new Date(now.getTime() + delayMs);
    if (withdraw) {
      await tx.query(
        sql('signing_keys')
          .whereNull('withdrawn_at')
          .update({
            withdrawn_at: now,
            // Nothing is left to be signed with it, by whoever gets hold of it.
            sealed_private_key: Buffer.alloc(0),
          }),
      );
    } else {
      await tx.query(sql('signing_keys').whereNotIn('kid', kids).delete());
    }
    await tx.query(insertKey(pair, now, signsFrom));
    return {
      kid: pair.published.kid,
      signsFrom,
      kept: withdraw ? [] : kids,
      withdrawn: withdraw ? kids : [],
    };
  });
}

const lockName = 'signing keys';

function insertKey(
  { published, sealedPrivateKey }: Awaited<ReturnType<typeof createKeyPair>>,
  createdAt: Date,
  signsFrom: Date,
) {
  return sql('signing_keys').insert({
    kid: published.kid,
    public_key: JSON.stringify(published),
    sealed_private_key: sealedPrivateKey,
    created_at: createdAt,
    signs_from: signsFrom,
  });
}
