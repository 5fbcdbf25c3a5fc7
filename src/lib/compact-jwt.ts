/** The form of signed tokens in compact serialization (RFC 7515, section 7.1), before any is parsed. */

/** Three base64url parts of which the first begins an object. */
const form = /^eyJ[\w-]*\.[\w-]+\.[\w-]+$/;

/** Whether a text could be a signed JWT; anything else is some other kind of credential. */
export function isCompactJwt(text: string): boolean {
  return form.test(text);
}

/** Whether the signature is written in the one way that its bytes have: no token has two texts. */
export function hasCanonicalSignature(token: string): boolean {
  const signature = token.slice(token.lastIndexOf('.') + 1);
  return Buffer.from(signature, 'base64url').toString('base64url') === signature;
}
