import { isIPv6 } from 'node:net';

/** Longer than any address; what is no address is not kept whole. */
const maximumLength = 45;

/**
 * The block of addresses that one client is taken to have: an IPv4 address by itself, of an IPv6 address
 * its /64, of which a client has all. Different spellings of an address are one block.
 */
export function addressBlock(address: string): string {
  if (!address.includes(':')) return address.slice(0, maximumLength);
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  const [plain = ''] = address.split('%', 1);
  if (!isIPv6(plain)) return address.slice(0, maximumLength);
  const [head = '', tail] = plain.split('::');
  const groups = head === '' ? [] : head.split(':');
  // Of what `::` leaves out, the first four groups are zeros as far as the rest does not reach them.
  if (tail !== undefined) {
    const after = tail === '' ? [] : tail.split(':');
    while (groups.length + after.length < 8) groups.push('0');
    groups.push(...after);
  }
  const block = groups.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16));
  return `${block.join(':')}::/64`;
}
