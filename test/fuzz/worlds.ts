import type { FuzzApp } from './fuzz-app.ts';
import { createWorld, type World } from '../support/requests/world.ts';

/** Tenants fill up, and what a tenant has makes its next request slower: so many each, then others. */
const requestsOfWorld = 1_500;

/** Time goes by, or what is limited for an address that seeds come from would be used up for good. */
const requestsOfSecond = 10;

/** Worlds one after the other. */
export interface Worlds {
  /** The world for the next request. */
  next(): Promise<World>;
  /** An address that no request came from before. */
  nextAddress(): string;
}

export function createWorlds(app: FuzzApp): Worlds {
  let current: Promise<World> | undefined;
  let used = 0;
  let addresses = 0;
  return {
    next: () => {
      if (used % requestsOfWorld === 0)
        current = createWorld(app, { receiverUrl: app.receiverUrl });
      used += 1;
      if (used % requestsOfSecond === 0) app.clock.advance({ seconds: 1 });
      return current ?? createWorld(app, { receiverUrl: app.receiverUrl });
    },
    nextAddress: () => {
      addresses += 1;
      const parts = [addresses >>> 24, addresses >>> 16, addresses >>> 8, addresses];
      return parts.map((part, at) => (at === 0 ? 1 + (part & 0x7f) : part & 0xff)).join('.');
    },
  };
}
