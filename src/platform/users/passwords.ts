import { hash, verify } from '@node-rs/argon2';
import { ApiError } from '../../errors/api-error.ts';

/** Hashing is meant to be slow: more than a few at once would only starve everything else. */
const maximumRunning = 2;
const maximumWaiting = 64;

/** Compares a password with an encoded hash; without one it takes as long, and is false. */
export type VerifyPassword = (encoded: string | undefined, password: string) => Promise<boolean>;

/** Argon2id with the library's parameters (19 MiB, 2 passes), which are OWASP's. */
export interface Passwords {
  /** The encoded hash of a password, with a salt of its own. */
  hash(password: string): Promise<string>;
  /**
   * Runs `work` with the means to verify passwords, when its turn has come. All that a login does
   * belongs in it: whoever waits must not hold a database connection meanwhile.
   */
  check<T>(work: (verify: VerifyPassword) => Promise<T>): Promise<T>;
}

/** Passwords with a bounded queue: beyond it callers are asked to come back (`service_unavailable`). */
export function createPasswords(): Passwords {
  const decoy = hash('no account has this password');
  decoy.catch(() => undefined);
  const inTurn = createQueue();
  return {
    hash: (password) => inTurn(() => hash(password)),
    check: (work) =>
      inTurn(() =>
        work(async (encoded, password) => {
          const matches = await verify(encoded ?? (await decoy), password);
          return matches && encoded !== undefined;
        }),
      ),
  };
}

/** Runs a few pieces of work at a time, in the order in which they came. */
function createQueue(): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  const takeTurn = async (): Promise<void> => {
    if (running < maximumRunning) {
      running += 1;
      return;
    }
    if (waiting.length >= maximumWaiting) {
      throw new ApiError('service_unavailable', { headers: { 'retry-after': '1' } });
    }
    await new Promise<void>((resolve) => waiting.push(resolve));
  };
  // The turn passes straight to the next in line, so that no newcomer takes it in between.
  const passTurn = (): void => {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  };
  return async (work) => {
    await takeTurn();
    try {
      return await work();
    } finally {
      passTurn();
    }
  };
}
