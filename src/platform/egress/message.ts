import { EgressError } from './egress-error.ts';

/** What a caller says of a request; host, framing and connection are not theirs to say. */
export interface Message {
  method: string;
  headers: Readonly<Record<string, string>>;
  body: string | Uint8Array | undefined;
}

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
const headersOfOurs = new Set([
  'accept-encoding',
  'connection',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** Throws EgressError for a method or header that a caller has no say in. */
export function assertSendable({ method, headers }: Message): void {
  const isOurs = (name: string): boolean => headersOfOurs.has(name.toLowerCase());
  if (!methods.has(method) || Object.keys(headers).some(isOurs)) {
    throw new EgressError('egress.request_malformed');
  }
}
