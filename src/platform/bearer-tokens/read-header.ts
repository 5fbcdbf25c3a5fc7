/** The members that a header may have; those with a key, a place of one or an instruction may not. */
const allowed = new Set(['alg', 'kid', 'typ', 'x5t', 'x5t#S256']);
const member = /\s*"([^"\\]+)"\s*:\s*"([^"\\]*)"\s*(,|$)/y;
const maximumLength = 2_048;

/** What a token's header says of it. */
export interface TokenHeader {
  alg: string;
  kid: string;
}

/**
 * Reads the header of a compact JWT by a grammar narrower than JSON's: an object of strings, none of
 * them named twice, and only such as cannot lead the verification anywhere (no `jwk`, `jku`, `x5u`,
 * `crit`, `b64`, `zip`). Undefined for any other.
 */
export function readHeader(token: string): TokenHeader | undefined {
  const part = token.slice(0, token.indexOf('.'));
  if (part.length > maximumLength) return undefined;
  const text = Buffer.from(part, 'base64url').toString('utf8').trim();
  if (!text.startsWith('{') || !text.endsWith('}')) return undefined;
  const members = readMembers(text.slice(1, -1));
  const alg = members?.get('alg');
  const kid = members?.get('kid');
  return alg === undefined || kid === undefined ? undefined : { alg, kid };
}

function readMembers(text: string): Map<string, string> | undefined {
  const members = new Map<string, string>();
  member.lastIndex = 0;
  for (let more = true; more;) {
    const [, name = '', value = '', end] = member.exec(text) ?? [];
    if (end === undefined || !allowed.has(name) || members.has(name)) return undefined;
    members.set(name, value);
    more = end === ',';
  }
  return members;
}
