import type { Connector, NetworkName } from './connector.ts';

/** The connectors that there are. */
export interface Networks {
  names: readonly NetworkName[];
  /** Undefined for a network that this installation has no connector of. */
  find(network: NetworkName): Connector | undefined;
}

/** Throws where two connectors claim one network. */
export function createNetworks(connectors: readonly Connector[]): Networks {
  const byName = new Map(connectors.map((connector) => [connector.network, connector]));
  if (byName.size < connectors.length) throw new Error('two connectors claim one network');
  return { names: [...byName.keys()], find: (network) => byName.get(network) };
}
