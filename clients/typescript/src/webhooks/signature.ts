import { concatenate, fromBase64, fromHex, utf8 } from './encoding.ts';

/** How requests with events are signed; all are by Standard Webhooks. */
export type Scheme = 'standard-webhooks' | 'x-signature';

/** What was signed, with which key, and the signatures of which one must be right. */
export interface SignedRequest {
  key: Uint8Array<ArrayBuffer>;
  content: Uint8Array<ArrayBuffer>;
  signatures: readonly Uint8Array<ArrayBuffer>[];
}

/** Each costs a look at the whole body, and there are two while a secret is replaced. */
const maximumSignatures = 8;

/** Looks a header up, by its name in lower case. */
export type HeaderOf = (name: string) => string | undefined;

/** Reads a request that Standard Webhooks 1.0 signed: over its id, its time and its body. */
export function readStandardSignature(
  header: HeaderOf,
  body: Uint8Array,
  secret: string,
): SignedRequest {
  const [id = '', time = ''] = [header('webhook-id'), header('webhook-timestamp')];
  const signatures = (header('webhook-signature') ?? '')
    .split(' ')
    .filter((text) => text.startsWith('v1,'))
    .map((text) => fromBase64(text.slice('v1,'.length)));
  return {
    key: keyOf(secret),
    content: concatenate(utf8(`${id}.${time}.`), body),
    signatures: signatures.filter((bytes) => bytes !== undefined).slice(0, maximumSignatures),
  };
}

/** Reads a request that is signed by `X-Signature`: over its body alone, with the secret's own text. */
export function readXSignature(header: HeaderOf, body: Uint8Array, secret: string): SignedRequest {
  const signatures = ['x-signature', 'x-signature-previous'].map((name) =>
    fromHex(header(name) ?? ''),
  );
  return {
    key: utf8(secret),
    content: concatenate(body),
    signatures: signatures.filter((bytes) => bytes !== undefined),
  };
}

/** Whether one of the signatures is right. The comparison is WebCrypto's, which takes constant time. */
export async function isSigned({ key, content, signatures }: SignedRequest): Promise<boolean> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const imported = await crypto.subtle.importKey('raw', key, algorithm, false, ['verify']);
  for (const signature of signatures) {
    if (await crypto.subtle.verify('HMAC', imported, signature, content)) return true;
  }
  return false;
}

/** The bytes behind `whsec_` where they are base64; a secret of another form stands for its text. */
function keyOf(secret: string): Uint8Array<ArrayBuffer> {
  const prefix = 'whsec_';
  const encoded = secret.startsWith(prefix) ? secret.slice(prefix.length) : '';
  return fromBase64(encoded) ?? utf8(secret);
}
