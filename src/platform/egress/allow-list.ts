import type { BlockList } from 'node:net';
import { parseDestination } from '../../lib/destinations.ts';
import { familyOf, toBlockList } from '../../lib/networks.ts';

/** The destinations that an operator opened, beyond what everybody may reach. */
export interface AllowList {
  opensName(name: string, port: number): boolean;
  opensAddress(address: string, port: number): boolean;
}

const everyPort = 0;

/** Reads the entries; throws TypeError for one that names no destination. */
export function createAllowList(entries: readonly string[]): AllowList {
  const names = new Map<number, Set<string>>();
  const networks = new Map<number, Set<string>>();
  for (const entry of entries) {
    const destination = parseDestination(entry);
    if (destination === undefined) throw new TypeError(`${entry} is no destination`);
    const port = destination.port ?? everyPort;
    if ('name' in destination) addTo(names, port, destination.name);
    else addTo(networks, port, destination.network);
  }
  const addresses = new Map<number, BlockList>();
  for (const [port, list] of networks) addresses.set(port, toBlockList(list));
  return {
    opensName: (name, port) => [everyPort, port].some((key) => names.get(key)?.has(name) === true),
    opensAddress: (address, port) =>
      [everyPort, port].some(
        (key) => addresses.get(key)?.check(address, familyOf(address)) === true,
      ),
  };
}

function addTo(sets: Map<number, Set<string>>, port: number, value: string): void {
  const set = sets.get(port);
  if (set === undefined) sets.set(port, new Set([value]));
  else set.add(value);
}
