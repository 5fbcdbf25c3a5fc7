import { EgressError } from './egress-error.ts';

/** What a caller says of a request; host, framing and connection are not theirs to say. */
export interface Message {
  method: string;
  headers: Readonly<Record<string, string>>;
  body: string | Uint8Array | undefined;
}

/** What came back, as it was sent: not decoded, no redirect followed. */
export interface Answer {
  status: number;
  headers: Headers;
  body: Buffer;
  /** Whether there was more than `maxBodyBytes`; the rest was not read. */
  truncated: boolean;
}

/** One request. Its time and the size of its answer are bounded, whatever the other side does. */
export interface EgressRequest {
  url: string;
  method?: string;
  headers?: Readonly<Record<string, string>>;
  body?: string | Uint8Array | undefined;
  /** For everything, DNS included: 15 s where not given, 30 s at most. */
  timeoutMs?: number;
  /** How much of the answer's body is read: 16 KiB where not given. */
  maxBodyBytes?: number;
  signal?: AbortSignal;
}

export interface EgressAnswer extends Answer {
  durationMs: number;
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
