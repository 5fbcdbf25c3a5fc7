import { sql } from '../../db/sql.ts';
import type { Transaction } from '../../db/transaction.ts';
import { ApiError } from '../../errors/api-error.ts';
import type { Clock } from '../../lib/clock.ts';
import { uuidv7 } from '../../lib/ids.ts';
import { countFailure, holdAttempts, refuseTooManyFailures } from '../failed-attempts/index.ts';
import type { Passwords } from './passwords.ts';

/** A person, without the hash of their password. */
export interface User {
  id: number;
  uid: string;
  email: string;
  name: string | null;
}

const columns = ['id', 'uid', 'email', 'name'];

/** Registers a person; undefined when the e-mail address, in whatever case, is taken. */
export async function registerUser(
  tx: Transaction,
  clock: Clock,
  user: { email: string; name: string | undefined; passwordHash: string },
): Promise<User | undefined> {
  const now = clock.now();
  const [row] = await tx.query<User>(
    sql('users')
      .insert({
        uid: uuidv7(clock),
        email: user.email,
        name: user.name ?? null,
        password_hash: user.passwordHash,
        created_at: now,
        updated_at: now,
      })
      .onConflict(sql.raw('(lower(email))'))
      .ignore()
      .returning(columns),
  );
  return row;
}

/** What a login is checked with; `keep` makes its failure stay counted though it is refused. */
export interface LoginCheck {
  email: string;
  /** Where the attempt comes from. */
  address: string;
  password: string;
  passwords: Passwords;
  clock: Clock;
  keep: (write: (tx: Transaction) => Promise<void>) => void;
}

/**
 * The person whose e-mail address and password these are. An unknown address and a wrong password
 * look alike, in words and in time; each is counted, and too many are `rate_limited`.
 */
export function logIn(tx: Transaction, check: LoginCheck): Promise<User> {
  const { address, clock, keep, passwords, password, email } = check;
  const attempt = { account: email.toLowerCase(), address };
  return passwords.check(async (verify) => {
    const [, , [found]] = await Promise.all([
      holdAttempts(tx, attempt),
      refuseTooManyFailures(tx, clock, attempt),
      tx.query<User & { password_hash: string }>(
        sql('users')
          .whereRaw('lower(email) = ?', [email.toLowerCase()])
          .select([...columns, 'password_hash']),
      ),
    ]);
    if ((await verify(found?.password_hash, password)) && found) {
      return { id: found.id, uid: found.uid, email: found.email, name: found.name };
    }
    keep((kept) => countFailure(kept, clock, attempt));
    throw new ApiError('unauthenticated', { public: 'Wrong e-mail address or password.' });
  });
}
