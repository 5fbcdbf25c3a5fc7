import type { IncomingMessage } from 'node:http';
import proxyAddr from 'proxy-addr';

/**
 * Finds the address that a request came from. Forwarding headers are believed as far as the proxies
 * that wrote them are trusted: so many hops, or these networks. By default none is.
 */
export function createClientAddress(
  trustProxy: number | readonly string[],
): (request: IncomingMessage) => string {
  const trusted =
    typeof trustProxy === 'number'
      ? (_address: string, hop: number) => hop < trustProxy
      : proxyAddr.compile([...trustProxy]);
  return (request) => proxyAddr(request, trusted);
}
