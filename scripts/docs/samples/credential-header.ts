import {
  asArray,
  asObject,
  asText,
  resolve,
  type JsonObject,
} from '../../generate/contract/document.ts';

/** The header that carries a credential. */
export interface CredentialHeader {
  name: string;
  /** What stands before the credential in it, such as `Bearer `. */
  prefix: string;
  /** What the credential is called. */
  label: 'API key' | 'access token';
  /** The header's value in samples, with a placeholder for the credential. */
  sample: string;
}

/** The header of an operation's first security alternative; undefined where it is public. */
export function credentialHeader(
  document: JsonObject,
  operation: JsonObject,
): CredentialHeader | undefined {
  const [first] = asArray(operation['security']);
  const [scheme] = Object.keys(asObject(first));
  return scheme === undefined ? undefined : schemeHeader(document, scheme);
}

/** The header that a security scheme declares; undefined where its credential is in none. */
export function schemeHeader(document: JsonObject, name: string): CredentialHeader | undefined {
  const schemes = asObject(asObject(document['components'])['securitySchemes']);
  const scheme = resolve(document, schemes[name]);
  if (scheme['type'] === 'apiKey') {
    return scheme['in'] === 'header'
      ? { name: asText(scheme['name']), prefix: '', label: 'API key', sample: 'YOUR_API_KEY' }
      : undefined;
  }
  const isKey = scheme['type'] === 'http' && scheme['bearerFormat'] === undefined;
  return {
    name: 'Authorization',
    prefix: 'Bearer ',
    label: isKey ? 'API key' : 'access token',
    sample: `Bearer ${isKey ? 'YOUR_API_KEY' : 'YOUR_ACCESS_TOKEN'}`,
  };
}
