import { createRequire } from 'node:module';

const require = createRequire(new URL('../peers/package.json', import.meta.url));

/** A package of `bench/peers`, which is installed apart; whoever loads it says what is used of it. */
export function loadPeer(name: string): unknown {
  return require(name) as unknown;
}
