import { isIP } from 'node:net';
import { isNetwork } from './networks.ts';

/** What an entry of an allow-list of destinations names; without a port, every port of it. */
export type Destination = { port: number | undefined } & ({ name: string } | { network: string });

const label = /^[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?$/;
const withPort = /^(?:\[(?<ipv6>[^\]]+)\]|(?<host>[^:[\]]+))(?::(?<port>[1-9]\d{0,4}))?$/;

/** Whether a text is a host name in lower case, internationalised labels in their ASCII form. */
export function isHostName(text: string): boolean {
  const labels = text.split('.');
  return (
    text.length <= 253 &&
    labels.every((part) => label.test(part)) &&
    // The WHATWG URL rules read a name whose last label is a number as an IPv4 address.
    !/^(?:\d+|0x[\da-f]*)$/.test(labels.at(-1) ?? '')
  );
}

/** Reads `host`, `host:port`, an address, `[IPv6]:port` or a CIDR; undefined for anything else. */
export function parseDestination(text: string): Destination | undefined {
  if (isNetwork(text)) return { network: text, port: undefined };
  const { ipv6, host = '', port: digits } = withPort.exec(text.toLowerCase())?.groups ?? {};
  const port = digits === undefined ? undefined : Number(digits);
  if (port !== undefined && port > 65_535) return undefined;
  if (ipv6 !== undefined) return isIP(ipv6) === 6 ? { network: ipv6, port } : undefined;
  if (isIP(host) === 4) return { network: host, port };
  return isHostName(host) ? { name: host, port } : undefined;
}
