import { ApiError } from '../../errors/api-error.ts';
import type { Idempotency } from '../contract.ts';
import type { Exchange } from '../exchange.ts';

/** Visible ASCII without quotes: two header fields, which Node joins by a comma and a space, are none. */
const bare = /^[!#-~]{1,255}$/;
/** A string of structured fields (RFC 9651, section 3.3.3), without parameters. */
const quoted = /^"((?:[ !#-[\]-~]|\\["\\]){1,255})"$/;

/**
 * The key in a request's Idempotency-Key header, `"x"` and `x` being the same; undefined where there
 * is none. Throws `bad_request` for one that is malformed, and where one is missing that must be there.
 */
export function readKey({ request }: Exchange, { required }: Idempotency): string | undefined {
  const value = request.headers['idempotency-key'];
  if (value === undefined) {
    if (!required) return undefined;
    throw new ApiError('bad_request', { public: 'The header Idempotency-Key is required.' });
  }
  const key = typeof value === 'string' ? parseKey(value) : undefined;
  if (key !== undefined) return key;
  throw new ApiError('bad_request', {
    public: 'The header Idempotency-Key must have 1 to 255 visible characters, bare or quoted.',
  });
}

function parseKey(value: string): string | undefined {
  if (bare.test(value)) return value;
  return quoted.exec(value)?.[1]?.replaceAll(/\\(["\\])/g, '$1');
}
