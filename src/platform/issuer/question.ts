import { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Clock } from '../../lib/clock.ts';
import { decodeId } from '../../lib/ids.ts';
import { InvalidToken, verifyToken, type TrustedIssuers } from '../bearer-tokens/index.ts';

/** The UUID that no token has. */
const unknown = '00000000-0000-0000-0000-000000000000';

/**
 * A question about a token, with the token's id in the token's place: oidc-provider answers none about
 * JWTs. One that does not verify, or that somebody else issued, becomes an id that no token has.
 */
export async function askById(
  request: IncomingMessage,
  issuers: TrustedIssuers,
  clock: Clock,
): Promise<IncomingMessage> {
  const form = new URLSearchParams(await text(request));
  const token = form.get('token');
  if (token !== null) form.set('token', await idOf(token, issuers, clock));
  return withBody(request, form.toString());
}

async function idOf(token: string, issuers: TrustedIssuers, clock: Clock): Promise<string> {
  const claims = await verifyToken(issuers, clock, token).catch((error: unknown) => {
    if (error instanceof InvalidToken) return undefined;
    throw error;
  });
  const isGood = claims && (await issuers.get(claims.issuer)?.principalOf(claims));
  return (isGood && decodeId('tkn', claims.id)) ?? unknown;
}

function withBody(request: IncomingMessage, body: string): IncomingMessage {
  const changed = new IncomingMessage(request.socket);
  changed.method = request.method ?? 'POST';
  changed.url = request.url ?? '/';
  changed.headers = { ...request.headers, 'content-length': String(Buffer.byteLength(body)) };
  changed.push(body);
  changed.push(null);
  changed.complete = true;
  return changed;
}
