import type { IncomingMessage } from 'node:http';

/**
 * The headers that let a page of any origin read an answer: a mock has nothing to protect. Credentials
 * of the browser's own (cookies) are not allowed, as they are not by the server.
 */
export const corsHeaders: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': '*',
};

/** The answer's headers to OPTIONS, and to a browser that asks before it sends a request. */
export function preflightHeaders(
  { headers }: IncomingMessage,
  allow: readonly string[],
): Record<string, string> {
  const asked = headers['access-control-request-headers'];
  return {
    ...corsHeaders,
    allow: allow.join(', '),
    'access-control-allow-methods': allow.join(', '),
    ...(asked !== undefined && { 'access-control-allow-headers': asked }),
    'access-control-max-age': '600',
  };
}
