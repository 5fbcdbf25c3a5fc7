import { sql } from '../../db/sql.ts';
import type { Transaction } from '../../db/transaction.ts';
import { ApiError } from '../../errors/api-error.ts';
import type { Clock } from '../../lib/clock.ts';
import { sha256 } from '../../lib/crypto.ts';

/** So many failures at one account from one address within the window shut that pair out. */
const maximumFailures = 10;
const windowMs = 15 * 60 * 1_000;
const maximumForgotten = 100;

/** Who tries to prove who they are, and from where. */
export interface Attempt {
  /** An e-mail address, in lower case, or the name of a client. */
  account: string;
  address: string;
}

/**
 * Holds back every other attempt of the account from the address until the transaction ends, so that
 * parallel attempts do not all see the count before theirs.
 */
export function holdAttempts(tx: Transaction, attempt: Attempt): Promise<void> {
  return tx.lock(`login ${accountHash(attempt).toString('hex')} ${attempt.address}`);
}

/** Throws `rate_limited`, saying when to try again, once an account failed too often from an address. */
export async function refuseTooManyFailures(
  tx: Transaction,
  clock: Clock,
  attempt: Attempt,
): Promise<void> {
  const now = clock.now().getTime();
  const rows = await tx.query<{ failed_at: Date }>(
    failuresOf(attempt)
      .where('failed_at', '>', new Date(now - windowMs))
      .orderBy('failed_at', 'desc')
      .limit(maximumFailures)
      .select('failed_at'),
  );
  const oldest = rows[maximumFailures - 1];
  if (!oldest) return;
  const seconds = Math.max(1, Math.ceil((oldest.failed_at.getTime() + windowMs - now) / 1_000));
  throw new ApiError('rate_limited', {
    values: {
      retryAfter: seconds,
      limit: maximumFailures,
      remaining: 0,
      resetAt: new Date(now + seconds * 1_000).toISOString().replace(/\.\d+Z$/, 'Z'),
    },
    headers: { 'retry-after': String(seconds) },
  });
}

/** Counts one failure, and forgets some that no longer count, of whomever. */
export async function countFailure(tx: Transaction, clock: Clock, attempt: Attempt): Promise<void> {
  const now = clock.now();
  await Promise.all([
    tx.query(
      sql('login_failures').insert({
        account_hash: accountHash(attempt),
        address: attempt.address,
        failed_at: now,
      }),
    ),
    tx.query(
      sql('login_failures')
        .whereIn(
          'id',
          sql('login_failures')
            .where('failed_at', '<=', new Date(now.getTime() - windowMs))
            .orderBy('failed_at')
            .limit(maximumForgotten)
            .select('id'),
        )
        .delete(),
    ),
  ]);
}

function failuresOf(attempt: Attempt) {
  return sql('login_failures').where({
    account_hash: accountHash(attempt),
    address: attempt.address,
  });
}

/** Addresses of people are kept as digests: the table must not become a list of who has an account. */
function accountHash({ account }: Attempt): Buffer {
  return sha256(account);
}
