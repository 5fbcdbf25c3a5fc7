/**
 * Which addresses are somebody's on the public internet. IPv4 is public unless a registry says
 * otherwise; IPv6 is public only inside what is allocated for global unicast, less what stands for
 * something else there. Registered blocks are refused even where they are globally reachable: none
 * of them is where a receiver lives.
 */
import { isIP } from 'node:net';
import { toBlockList } from '../../lib/networks.ts';

/** IANA IPv4 Special-Purpose Address Registry, and multicast. */
const specialIpv4: readonly [network: string, purpose: string][] = [
  ['0.0.0.0/8', 'this network, RFC 791; Linux takes 0.0.0.0 for loopback'],
  ['10.0.0.0/8', 'private use, RFC 1918'],
  ['100.64.0.0/10', 'shared address space of carriers, RFC 6598'],
  ['127.0.0.0/8', 'loopback, RFC 1122'],
  ['169.254.0.0/16', 'link local, RFC 3927; where clouds serve their metadata'],
  ['172.16.0.0/12', 'private use, RFC 1918'],
  ['192.0.0.0/24', 'IETF protocol assignments, RFC 6890: DS-Lite, PCP, TURN, NAT64 discovery'],
  ['192.0.2.0/24', 'documentation, RFC 5737'],
  ['192.31.196.0/24', 'AS112, RFC 7535'],
  ['192.52.193.0/24', 'AMT, RFC 7450'],
  ['192.88.99.0/24', '6to4 relays, RFC 7526, and 6a44, RFC 6751'],
  ['192.168.0.0/16', 'private use, RFC 1918'],
  ['192.175.48.0/24', 'AS112, RFC 7534'],
  ['198.18.0.0/15', 'benchmarks, RFC 2544'],
  ['198.51.100.0/24', 'documentation, RFC 5737'],
  ['203.0.113.0/24', 'documentation, RFC 5737'],
  ['224.0.0.0/4', 'multicast, RFC 5771'],
  ['240.0.0.0/4', 'reserved, RFC 1112, and limited broadcast, RFC 919'],
];

/** Global unicast, RFC 4291: mapped, compatible, NAT64, local and multicast addresses are outside. */
const globalIpv6 = '2000::/3';

/** IANA IPv6 Special-Purpose Address Registry, as far as it is inside global unicast. */
const specialIpv6: readonly [network: string, purpose: string][] = [
  [
    '2001::/23',
    'IETF protocol assignments, RFC 2928: Teredo, benchmarks, AMT, AS112, ORCHID, DETs',
  ],
  ['2001:db8::/32', 'documentation, RFC 3849'],
  ['2002::/16', '6to4, RFC 3056: an IPv4 address is in it'],
  ['2620:4f:8000::/48', 'AS112, RFC 7534'],
  ['3ffe::/16', 'the 6bone, ended by RFC 3701'],
  ['3fff::/20', 'documentation, RFC 9637'],
];

const special = toBlockList([...specialIpv4, ...specialIpv6].map(([network]) => network));
const global = toBlockList([globalIpv6]);

/** Whether a text is an address of the public internet; false for all that is no plain address. */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !special.check(address, 'ipv4');
    case 6:
      // With a zone (`%eth0`) it is meant for one link, and BlockList does not see the zone.
      return (
        !address.includes('%') && global.check(address, 'ipv6') && !special.check(address, 'ipv6')
      );
    default:
      return false;
  }
}
