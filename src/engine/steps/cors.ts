/**
 * Part of step 2: answers browsers' cross-origin checks from `x-cors` (Fetch standard, CORS
 * protocol). Credentials are never allowed, so an origin may be any.
 */
import type { IncomingMessage } from 'node:http';
import type { Cors } from '../contract.ts';

/** The headers that let a page of the request's origin read the answer; none where it may not. */
export function corsHeaders(
  request: IncomingMessage,
  cors: Cors | undefined,
): Record<string, string> {
  if (!cors) return {};
  const { origin } = request.headers;
  if (cors.origins.includes('*')) {
    return { 'access-control-allow-origin': '*', ...exposed(cors) };
  }
  if (origin === undefined || !cors.origins.includes(origin)) return { vary: 'Origin' };
  return { 'access-control-allow-origin': origin, vary: 'Origin', ...exposed(cors) };
}

function exposed(cors: Cors): Record<string, string> {
  return cors.expose.length > 0 ? { 'access-control-expose-headers': cors.expose.join(', ') } : {};
}

/** The headers of a preflight's answer, for the one method that it asks about; none where it is refused. */
export function preflightHeaders(
  request: IncomingMessage,
  cors: Cors | undefined,
  method: string,
): Record<string, string> {
  const headers = corsHeaders(request, cors);
  if (!cors || headers['access-control-allow-origin'] === undefined) return headers;
  return {
    ...headers,
    'access-control-allow-methods': method,
    'access-control-allow-headers': cors.headers.join(', '),
    'access-control-max-age': String(cors.maxAgeSeconds),
  };
}
