/** An issuer whose access tokens are accepted, besides this server. */
export interface TrustedIssuerConfig {
  /** Its identifier, exactly as its tokens name it. */
  issuer: string;
  /** Whom its tokens are meant for; the public URL where undefined. */
  audience: string | undefined;
  /** Where its keys are; found by its discovery document where undefined. */
  jwksUri: string | undefined;
  /** The longest that its tokens may live. */
  maximumSeconds: number;
  /** The tenant that its tokens act in, `org_…`; none where undefined. */
  tenant: string | undefined;
}

const dayInSeconds = 86_400;
const members = new Set(['issuer', 'audience', 'jwks_uri', 'maximum_seconds', 'tenant']);

/**
 * Reads a JSON array of issuers: `issuer`, and optionally `audience`, `jwks_uri`, `maximum_seconds` (a
 * day) and `tenant`. Undefined for anything else, and for two with one identifier.
 */
export function parseTrustedIssuers(text: string): TrustedIssuerConfig[] | undefined {
  const entries = parseJson(text);
  if (!Array.isArray(entries)) return undefined;
  const issuers = entries.map(parseIssuer);
  const known = issuers.filter((issuer) => issuer !== undefined);
  const identifiers = new Set(known.map(({ issuer }) => issuer));
  return identifiers.size === entries.length ? known : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function parseIssuer(entry: unknown): TrustedIssuerConfig | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  if (Object.keys(entry).some((name) => !members.has(name))) return undefined;
  const { issuer, audience, jwks_uri, maximum_seconds, tenant } = entry as Record<string, unknown>;
  const texts = [audience, jwks_uri, tenant].filter((value) => value !== undefined);
  if (!isUrl(issuer) || texts.some((value) => typeof value !== 'string' || value === '')) {
    return undefined;
  }
  if (jwks_uri !== undefined && !isUrl(jwks_uri)) return undefined;
  if (typeof tenant === 'string' && !/^org_[0-9A-Za-z]{22}$/.test(tenant)) return undefined;
  const seconds = maximum_seconds ?? dayInSeconds;
  if (!Number.isSafeInteger(seconds) || Number(seconds) < 1) return undefined;
  return {
    issuer,
    audience: audience as string | undefined,
    jwksUri: jwks_uri,
    maximumSeconds: Number(seconds),
    tenant: tenant as string | undefined,
  };
}

/** RFC 8414, section 2: an https URL without query or fragment; http for what is on this machine. */
function isUrl(value: unknown): value is string {
  if (typeof value !== 'string' || !URL.canParse(value)) return false;
  const { protocol, search, hash, username } = new URL(value);
  return ['https:', 'http:'].includes(protocol) && search + hash + username === '';
}
