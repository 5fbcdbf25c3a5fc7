import type { Clock } from '../clock.ts';
import type { Credential } from './credential.ts';

/** A token as it was given. */
export interface Token {
  value: string;
  lifetimeSeconds: number;
}

/** The share of a token's life after which the next one is asked for. */
const renewedAt = 0.9;

/**
 * A token that is got when it is first needed, and renewed before it expires, or once it is refused.
 * However many requests wait for one, it is asked for once. `given` is a token to begin with, of which
 * nobody knows how long it is good.
 */
export function createTokenSource(
  clock: Clock,
  obtain: () => Promise<Token>,
  given?: string,
): Credential {
  let token = given;
  let goodUntilMs = Infinity;
  let pending: Promise<string> | undefined;

  async function ask(): Promise<string> {
    const askedMs = clock.now();
    const { value, lifetimeSeconds } = await obtain();
    goodUntilMs = askedMs + lifetimeSeconds * 1_000 * renewedAt;
    token = value;
    return value;
  }

  function renew(): Promise<string> {
    pending ??= ask().finally(() => {
      pending = undefined;
    });
    return pending;
  }

  return {
    kind: 'token',
    read: async () => (token !== undefined && clock.now() < goodUntilMs ? token : renew()),
    renew: async (refused) => {
      // Unless another request was refused too, and has got a new one already.
      if (token === refused) await renew();
      return true;
    },
  };
}
