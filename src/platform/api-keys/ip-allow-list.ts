import { familyOf, toBlockList } from '../../lib/networks.ts';

/** Whether an address is in one of the networks. An IPv4 address mapped into IPv6 counts as itself. */
export function isListed(networks: readonly string[], address: string): boolean {
  return toBlockList(networks).check(address, familyOf(address));
}
