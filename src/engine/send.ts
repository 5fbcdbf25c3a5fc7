import { STATUS_CODES } from 'node:http';
import type { RenderedError } from './error-renderer.ts';
import type { Exchange } from './exchange.ts';
import type { WrittenAnswer } from './ports/index.ts';

/**
 * Headers of every answer. An API's answers are data: they are never to be framed, sniffed or run,
 * wherever a browser is brought to open one (OWASP REST security).
 */
export const securityHeaders: Readonly<Record<string, string>> = Object.freeze({
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'referrer-policy': 'no-referrer',
});

/** The same as node takes them fastest: names and values in turn. */
const always: readonly string[] = Object.entries(securityHeaders).flat();

/**
 * Sends a finished answer, once. HEAD gets the headers alone. A request whose body was not read to
 * its end closes the connection: what is left of it must not be read as the next request.
 */
export function send(exchange: Exchange, answer: WrittenAnswer): void {
  const { response } = exchange;
  if (response.headersSent || response.destroyed) return;
  const headers = [...always, 'x-request-id', exchange.requestId];
  if (!('cache-control' in answer.headers)) headers.push('cache-control', 'no-store');
  addHeaders(headers, exchange.headers);
  addHeaders(headers, answer.headers);
  if (answer.body !== undefined) {
    headers.push('content-length', String(Buffer.byteLength(answer.body)));
  }
  if (leavesBodyUnread(exchange, answer.status)) headers.push('connection', 'close');
  response.writeHead(answer.status, headers);
  response.end(exchange.method === 'HEAD' ? undefined : answer.body);
}

function addHeaders(list: string[], headers: Readonly<Record<string, string>>): void {
  for (const name in headers) {
    const value = headers[name];
    if (value !== undefined) list.push(name, value);
  }
}

/** A body that is too large closes even where all of it arrived, so that callers always see the same. */
function leavesBodyUnread({ request }: Exchange, status: number): boolean {
  if (status === 413) return true;
  if (request.complete) return false;
  const { headers } = request;
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/** A refusal as a whole HTTP/1.1 response that closes its connection. */
export function writeRaw({ status, contentType, body }: RenderedError, requestId: string): string {
  const headers = {
    ...securityHeaders,
    'x-request-id': requestId,
    'content-type': contentType,
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const statusLine = `HTTP/1.1 ${String(status)} ${STATUS_CODES[status] ?? ''}`;
  return `${[statusLine, ...lines].join('\r\n')}\r\n\r\n${body}`;
}
