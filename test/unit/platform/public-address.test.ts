/** Protects: the edges of every block that is not the public internet. */
import { isIP } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { isPublicAddress } from '../../../src/platform/egress/public-address.ts';

/** By block: what is just before it, its first and last address, and what is just after it. */
const ipv4: [block: string, before: string, first: string, last: string, after: string][] = [
  ['0/8', '', '0.0.0.0', '0.255.255.255', '1.0.0.0'],
  ['10/8', '9.255.255.255', '10.0.0.0', '10.255.255.255', '11.0.0.0'],
  ['100.64/10', '100.63.255.255', '100.64.0.0', '100.127.255.255', '100.128.0.0'],
  ['127/8', '126.255.255.255', '127.0.0.0', '127.255.255.255', '128.0.0.0'],
  ['169.254/16', '169.253.255.255', '169.254.0.0', '169.254.255.255', '169.255.0.0'],
  ['172.16/12', '172.15.255.255', '172.16.0.0', '172.31.255.255', '172.32.0.0'],
  ['192.0.0/24', '191.255.255.255', '192.0.0.0', '192.0.0.255', '192.0.1.0'],
  ['192.0.2/24', '192.0.1.255', '192.0.2.0', '192.0.2.255', '192.0.3.0'],
  ['192.31.196/24', '192.31.195.255', '192.31.196.0', '192.31.196.255', '192.31.197.0'],
  ['192.52.193/24', '192.52.192.255', '192.52.193.0', '192.52.193.255', '192.52.194.0'],
  ['192.88.99/24', '192.88.98.255', '192.88.99.0', '192.88.99.255', '192.88.100.0'],
  ['192.168/16', '192.167.255.255', '192.168.0.0', '192.168.255.255', '192.169.0.0'],
  ['192.175.48/24', '192.175.47.255', '192.175.48.0', '192.175.48.255', '192.175.49.0'],
  ['198.18/15', '198.17.255.255', '198.18.0.0', '198.19.255.255', '198.20.0.0'],
  ['198.51.100/24', '198.51.99.255', '198.51.100.0', '198.51.100.255', '198.51.101.0'],
  ['203.0.113/24', '203.0.112.255', '203.0.113.0', '203.0.113.255', '203.0.114.0'],
  ['224/3', '223.255.255.255', '224.0.0.0', '255.255.255.255', ''],
];
/** The last address that begins so. */
const last = (prefix: string): string => prefix + ':ffff'.repeat(8 - prefix.split(':').length);
const ipv6: typeof ipv4 = [
  ['before 2000::/3', '', '::', last('1fff'), '2000::'],
  ['2001::/23', last('2000'), '2001::', last('2001:1ff'), '2001:200::'],
  ['2001:db8::/32', last('2001:db7'), '2001:db8::', last('2001:db8'), '2001:db9::'],
  ['2002::/16', last('2001'), '2002::', last('2002'), '2003::'],
  [
    '2620:4f:8000::/48',
    last('2620:4f:7fff'),
    '2620:4f:8000::',
    last('2620:4f:8000'),
    '2620:4f:8001::',
  ],
  ['3ffe::/16', last('3ffd'), '3ffe::', last('3ffe'), ''],
  ['3fff::/20', '', '3fff::', last('3fff:fff'), '3fff:1000::'],
  ['after 2000::/3', last('3fff'), '4000::', last('ffff'), ''],
];

describe('isPublicAddress', () => {
  it.each([...ipv4, ...ipv6])('%s', (_block, before, first, last, after) => {
    for (const address of [first, last]) {
      expect([address, isIP(address) > 0, isPublicAddress(address)]).toEqual([
        address,
        true,
        false,
      ]);
    }
    for (const neighbour of [before, after].filter((address) => address !== '')) {
      expect([neighbour, isPublicAddress(neighbour)]).toEqual([neighbour, true]);
    }
  });

  it.each([
    ['an address of a web server', '93.184.216.34', true],
    ['one of IPv6', '2606:2800:220:1:248:1893:25c8:1946', true],
    ['the same in capitals', '2A00:1450:4001:82A::200E', true],
    ['IPv4 mapped into IPv6', '::ffff:93.184.216.34', false],
    ['the same in hexadecimal', '::ffff:5db8:d822', false],
    ['IPv4-compatible', '::93.184.216.34', false],
    ['IPv4-translated', '::ffff:0:93.184.216.34', false],
    ['NAT64', '64:ff9b::93.184.216.34', false],
    ['local NAT64', '64:ff9b:1::93.184.216.34', false],
    ['6to4', '2002:5db8:d822::1', false],
    ['Teredo', '2001:0:4136:e378:8000:63bf:3fff:fdd2', false],
    ['unique local', 'fd00:ec2::254', false],
    ['link local', 'fe80::1', false],
    ['with a zone', '2606:2800:220:1::1%eth0', false],
    ['in brackets', '[2606:2800:220:1::1]', false],
    ['octal', '0135.0270.0330.042', false],
    ['a number', '1572395042', false],
    ['a name', 'example.com', false],
    ['nothing', '', false],
  ])('%s, %s: %s', (_form, address, expected) => {
    expect(isPublicAddress(address)).toBe(expected);
  });
});
