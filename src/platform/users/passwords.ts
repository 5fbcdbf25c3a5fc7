import { hash, verify } from '@node-rs/argon2';
import { ApiError } from '../../errors/api-error.ts';

/** Hashing is meant to be slow: more than a few at once would only starve everything else. */
const maximumRunning = 2;
const maximumWaiting = 64;

/** Argon2id with the library's parameters (19 MiB, 2 passes), which are OWASP's. */
export interface Passwords {
  /** The encoded hash of a password, with a salt of its own. */
  hash(password: string): Promise<string>;
  /** Whether a password is the one hashed. Without a hash it takes as long, and is false. */
  verify(encoded: string | undefined, password: string): Promise<boolean>;
}

/** Passwords with a bounded queue: beyond it callers are asked to come back (`service_unavailable`). */
export function createPasswords(): Passwords {
  let running = 0;
  const waiting: (() => void)[] = [];
  const queued = async <T>(work: () => Promise<T>): Promise<T> => {
    if (running >= maximumRunning) {
      if (waiting.length >= maximumWaiting) {
        throw new ApiError('service_unavailable', { headers: { 'retry-after': '1' } });
      }
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
    running += 1;
    try {
      return await work();
    } finally {
      running -= 1;
      waiting.shift()?.();
    }
  };
  let decoy: Promise<string> | undefined;
  return {
    hash: (password) => queued(() => hash(password)),
    verify: async (encoded, password) => {
      if (encoded !== undefined) return queued(() => verify(encoded, password));
      decoy ??= hash('no account has this password');
      const hashed = await decoy;
      await queued(() => verify(hashed, password));
      return false;
    },
  };
}
