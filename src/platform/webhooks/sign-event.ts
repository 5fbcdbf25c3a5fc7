import { createHmac } from 'node:crypto';
import type { Signature } from '../../engine/ports/index.ts';
import { keyOf } from './signing-secret.ts';

/** One event as it is sent: the id and time belong to what is signed. */
export interface SignedContent {
  /** The id that the receiver knows the event by. */
  id: string;
  /** Unix seconds of the attempt. */
  timestamp: number;
  /** The exact body. */
  body: string;
}

/**
 * The headers that prove where a request comes from: those of Standard Webhooks 1.0 always, and
 * `X-Signature` (the hex HMAC-SHA256 of the body) where the contract says so. The first secret is the
 * valid one; while it replaces another, both sign.
 */
export function signEvent(
  { id, timestamp, body }: SignedContent,
  secrets: readonly string[],
  signatures: readonly Signature[],
): Record<string, string> {
  const content = `${id}.${String(timestamp)}.${body}`;
  const standard = secrets.map((secret) => `v1,${hmac(keyOf(secret), content).toString('base64')}`);
  const headers: Record<string, string> = {
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': standard.join(' '),
  };
  const [current, previous] = secrets;
  if (!signatures.includes('x-signature') || current === undefined) return headers;
  headers['x-signature'] = hmac(Buffer.from(current), body).toString('hex');
  if (previous !== undefined) {
    headers['x-signature-previous'] = hmac(Buffer.from(previous), body).toString('hex');
  }
  return headers;
}

function hmac(key: Buffer, content: string): Buffer {
  return createHmac('sha256', key).update(content).digest();
}
