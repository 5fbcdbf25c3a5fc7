import { isIP } from 'node:net';
import { isHostName } from '../../lib/destinations.ts';
import { EgressError } from './egress-error.ts';

/** Where a URL leads, as the one parser read it; nothing after it looks at the text again. */
export interface Target {
  url: URL;
  /** A name, or an address without brackets. */
  host: string;
  port: number;
  isAddress: boolean;
}

const maximumLength = 8_192;
const defaultPorts: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };
/** Without these, no two parsers disagree about where the host begins and ends. */
const printable = /^[^\p{Cc}\p{Z}\\]+$/u;
const absolute = /^[^:/?#]+:\/\/[^/?#]/;
const userinfo = /^[^:/?#]+:\/\/[^/?#]*@/;
/** What a lenient server might decode into its request line: line breaks and NUL. */
const encodedBreak = /%0[0ad]/i;

/**
 * Reads a URL by the WHATWG rules, once. Throws EgressError for all that a server of ours never
 * requests, whatever its settings.
 */
export function parseTarget(text: string): Target {
  if (text.length > maximumLength || !printable.test(text)) throw malformed();
  const url = URL.parse(text);
  // The normal form is what is stored, and read again.
  if (url === null || url.href.length > maximumLength) throw malformed();
  const defaultPort = defaultPorts[url.protocol];
  if (defaultPort === undefined) throw new EgressError('egress.scheme_not_allowed');
  if (!absolute.test(text) || encodedBreak.test(text)) throw malformed();
  if (userinfo.test(text)) throw new EgressError('egress.userinfo_not_allowed');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const isAddress = isIP(host) !== 0;
  if (!isAddress && !isHostName(host)) throw malformed();
  return { url, host, port: url.port === '' ? defaultPort : Number(url.port), isAddress };
}

function malformed(): EgressError {
  return new EgressError('egress.url_malformed');
}
