import { BlockList, isIP } from 'node:net';

/** Whether an address is in one of the networks. An IPv4 address mapped into IPv6 counts as itself. */
export function isListed(networks: readonly string[], address: string): boolean {
  const list = new BlockList();
  for (const network of networks) {
    const [base = '', bits] = network.split('/');
    const family = isIP(base) === 4 ? 'ipv4' : 'ipv6';
    if (bits === undefined) list.addAddress(base, family);
    else list.addSubnet(base, Number(bits), family);
  }
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  return list.check(plain, isIP(plain) === 4 ? 'ipv4' : 'ipv6');
}
