import { sql } from '../../db/sql.ts';
import type { Transaction } from '../../db/transaction.ts';
import { ApiError } from '../../errors/api-error.ts';
import type { Clock } from '../../lib/clock.ts';
import { randomToken, sha256 } from '../../lib/crypto.ts';
import { uuidv7 } from '../../lib/ids.ts';

const lifetimeMs = 7 * 24 * 60 * 60 * 1_000;
const tokenBytes = 32;

interface Row {
  id: number;
  family: string;
  user_id: number;
  user_uid: string;
  expires_at: Date;
  used_at: Date | null;
  revoked_at: Date | null;
}

/** A session's family and its next refresh token. */
export interface Continuation {
  family: string;
  refreshToken: string;
}

/** Starts a family with its first refresh token, which lives seven days; only its digest is stored. */
export async function startFamily(
  tx: Transaction,
  clock: Clock,
  userId: number,
): Promise<Continuation> {
  const family = uuidv7(clock);
  const [refreshToken] = await Promise.all([
    insertToken(tx, clock, userId, family),
    forgetExpired(tx, clock, userId),
  ]);
  return { family, refreshToken };
}

/** Deletes a person's tokens that have been of no use for as long as they were of any. */
async function forgetExpired(tx: Transaction, clock: Clock, userId: number): Promise<void> {
  const bound = new Date(clock.now().getTime() - lifetimeMs);
  await tx.query(
    sql('refresh_tokens').where({ user_id: userId }).where('expires_at', '<', bound).delete(),
  );
}

/**
 * Exchanges a refresh token for the next of its family (RFC 9700, section 4.14.2). A token that was
 * exchanged before is in two hands: the whole family is revoked, and that stays though the request
 * is refused. Throws `unauthenticated` for this and for any token that is unknown or has expired.
 */
export async function rotateToken(
  tx: Transaction,
  clock: Clock,
  token: string,
  keep: (write: (tx: Transaction) => Promise<void>) => void,
): Promise<Continuation & { userUid: string }> {
  const now = clock.now();
  const [row] = await tx.query<Row>(
    sql('refresh_tokens')
      .join('users', 'users.id', 'refresh_tokens.user_id')
      .where({ token_hash: sha256(token) })
      .forUpdate('refresh_tokens')
      .select('refresh_tokens.*', 'users.uid as user_uid'),
  );
  if (!row || row.revoked_at || row.expires_at <= now) throw invalidToken();
  if (row.used_at) {
    keep((kept) => revokeFamily(kept, row.family, now));
    throw invalidToken();
  }
  const [refreshToken] = await Promise.all([
    insertToken(tx, clock, row.user_id, row.family),
    tx.query(sql('refresh_tokens').where({ id: row.id }).update({ used_at: now })),
  ]);
  return { userUid: row.user_uid, family: row.family, refreshToken };
}

function invalidToken(): ApiError {
  return new ApiError('unauthenticated', { public: 'Invalid or expired refresh token.' });
}

async function insertToken(
  tx: Transaction,
  clock: Clock,
  userId: number,
  family: string,
): Promise<string> {
  const token = randomToken(tokenBytes);
  const now = clock.now();
  await tx.query(
    sql('refresh_tokens').insert({
      family,
      user_id: userId,
      token_hash: sha256(token),
      created_at: now,
      expires_at: new Date(now.getTime() + lifetimeMs),
    }),
  );
  return token;
}

/**
 * Repeats until nothing is left: an exchange that is under way holds its token's row, and the token
 * that it makes can be seen only once that row was waited for.
 */
async function revokeFamily(tx: Transaction, family: string, now: Date): Promise<void> {
  let revoked: object[];
  do {
    revoked = await tx.query(
      sql('refresh_tokens')
        .where({ family })
        .whereNull('revoked_at')
        .update({ revoked_at: now })
        .returning('id'),
    );
  } while (revoked.length > 0);
}
