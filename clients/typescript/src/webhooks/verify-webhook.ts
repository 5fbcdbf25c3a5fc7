import { systemClock, type Clock } from '../clock.ts';
import { CharterError } from '../errors/charter-error.ts';
import type { WebhookEvent } from '../generated/events.ts';
import { utf8 } from './encoding.ts';
import {
  isSigned,
  readStandardSignature,
  readXSignature,
  type HeaderOf,
  type Scheme,
} from './signature.ts';

/** A request that claims to carry an event. */
export interface WebhookRequest {
  /** The body as it came, byte for byte: parsed and written anew it may be another text. */
  body: string | Uint8Array;
  headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** What it is held against. */
export interface VerifyOptions {
  /** The endpoint's secret as it was shown, `whsec_…`. */
  secret: string;
  /**
   * `standard-webhooks` unless it is said. Growth's events are signed by `x-signature` besides, which
   * does not cover the time: whoever recorded such a request could send it again.
   */
  scheme?: Scheme;
  /** How far the signed time may be from the clock, both ways; 5 minutes. */
  toleranceSeconds?: number;
  clock?: Pick<Clock, 'now'>;
}

/** The request was not signed with the secret, or too long ago. It must not be believed. */
export class WebhookVerificationError extends CharterError {
  override readonly name = 'WebhookVerificationError';
}

/**
 * The event of a request that was signed with the secret; throws a WebhookVerificationError for any
 * other. Events come at least once: ignore one whose `id` you have seen.
 */
export async function verifyWebhook(
  { body, headers }: WebhookRequest,
  { secret, scheme = 'standard-webhooks', ...options }: VerifyOptions,
): Promise<WebhookEvent> {
  const header = headerOf(headers);
  const bytes = typeof body === 'string' ? utf8(body) : body;
  const read = scheme === 'x-signature' ? readXSignature : readStandardSignature;
  if (!(await isSigned(read(header, bytes, secret)))) {
    throw new WebhookVerificationError('The request is not signed with this secret.');
  }
  if (scheme === 'standard-webhooks') checkTime(header('webhook-timestamp'), options);
  return JSON.parse(new TextDecoder().decode(bytes)) as WebhookEvent;
}

function checkTime(
  timestamp: string | undefined,
  {
    toleranceSeconds = 300,
    clock = systemClock,
  }: Pick<VerifyOptions, 'toleranceSeconds' | 'clock'>,
): void {
  const awaySeconds = Math.abs(clock.now() / 1_000 - Number(timestamp));
  // What is no number is away from every time.
  if (!(awaySeconds <= toleranceSeconds)) {
    throw new WebhookVerificationError('The request was signed at another time than now.');
  }
}

function headerOf(headers: WebhookRequest['headers']): HeaderOf {
  if (headers instanceof Headers) return (name) => headers.get(name) ?? undefined;
  const values = Object.entries(headers).map(
    ([name, value]) => [name.toLowerCase(), value] as const,
  );
  const byName = new Map(values);
  return (name) => {
    const value = byName.get(name);
    return typeof value === 'string' ? value : value?.join(' ');
  };
}
