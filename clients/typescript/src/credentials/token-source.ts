import type { Clock } from '../clock.ts';
import type { Credential } from './credential.ts';

/** A token as it was given. */
export interface Token {
  value: string;
  /** For how long it is good; unknown where it was given to somebody else. */
  lifetimeSeconds?: number;
}

/** The share of a token's life after which the next one is asked for. */
const renewedAt = 0.9;

/**
 * A token that is got when it is first needed and renewed before it expires, or once it is refused.
 * However many requests wait for one, it is asked for once.
 */
export function createTokenSource<T extends Token>(
  clock: Clock,
  obtain: (previous: T | undefined) => Promise<T>,
  given?: T,
): Credential {
  let token = given;
  let goodUntilMs = Infinity;
  let pending: Promise<T> | undefined;

  const renew = (): Promise<T> => {
    pending ??= (async () => {
      const askedMs = clock.now();
      const next = await obtain(token);
      goodUntilMs = askedMs + (next.lifetimeSeconds ?? Infinity) * 1_000 * renewedAt;
      token = next;
      return next;
    })().finally(() => {
      pending = undefined;
    });
    return pending;
  };
  return {
    kind: 'token',
    read: async () =>
      (token !== undefined && clock.now() < goodUntilMs ? token : await renew()).value,
    renew: async (refused) => {
      // Another request was refused too, and has a new one already.
      if (token?.value === refused) await renew();
      return true;
    },
  };
}
