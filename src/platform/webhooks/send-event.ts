import type { Signature } from '../../engine/ports/index.ts';
import { encodeId } from '../../lib/ids.ts';
import { EgressError, type Egress } from '../egress/index.ts';
import type { WebhookSecrets } from './secrets.ts';
import { signEvent } from './sign-event.ts';

/** The endpoint that an event is sent to, its secrets and headers sealed. */
export interface Destination {
  url: string;
  secret: Buffer;
  previous_secret: Buffer | null;
  previous_secret_ends_at: Date | null;
  headers: Buffer | null;
}

/** The event as it is stored. */
export interface StoredEvent {
  uid: string;
  body: string;
  signatures: readonly Signature[];
}

/** What came back: a status, or the reason why there is none. */
export interface EndpointAnswer {
  status: number | undefined;
  retryAfter: string | undefined;
  /** The beginning of the answer's body. */
  body: string;
  error: string | undefined;
  durationMs: number;
}

/** Sends one event to one endpoint, and waits thirty seconds at most for its answer; never rejects. */
export type SendEvent = (
  destination: Destination,
  event: StoredEvent,
  now: Date,
  signal?: AbortSignal,
) => Promise<EndpointAnswer>;

const timeoutMs = 30_000;
const keptCharacters = 10_000;
/** A character has at most four bytes of UTF-8. */
const maxBodyBytes = keptCharacters * 4;
const always = { 'content-type': 'application/json', 'user-agent': 'Charter-Webhooks/1' };

export function createSendEvent(egress: Egress, secrets: WebhookSecrets): SendEvent {
  return async (destination, event, now, signal) => {
    const startedAtMs = performance.now();
    const durationMs = (): number => Math.round(performance.now() - startedAtMs);
    try {
      const answer = await egress.request({
        url: destination.url,
        method: 'POST',
        headers: headersOf(secrets, destination, event, now),
        body: event.body,
        timeoutMs,
        maxBodyBytes,
        ...(signal && { signal }),
      });
      return {
        status: answer.status,
        retryAfter: answer.headers.get('retry-after') ?? undefined,
        body: textOf(answer.body),
        error: undefined,
        durationMs: durationMs(),
      };
    } catch (error) {
      const words = error instanceof EgressError ? error.message : 'The event cannot be sent.';
      return {
        status: undefined,
        retryAfter: undefined,
        body: '',
        error: words,
        durationMs: durationMs(),
      };
    }
  };
}

function headersOf(
  secrets: WebhookSecrets,
  destination: Destination,
  { uid, body, signatures }: StoredEvent,
  now: Date,
): Record<string, string> {
  const { previous_secret: previous, previous_secret_ends_at: ends } = destination;
  const valid = [secrets.open(destination.secret)];
  if (previous !== null && ends !== null && ends > now) valid.push(secrets.open(previous));
  const timestamp = Math.floor(now.getTime() / 1_000);
  return {
    ...secrets.openHeaders(destination.headers),
    ...always,
    ...signEvent({ id: encodeId('evt', uid), timestamp, body }, valid, signatures),
  };
}

/** PostgreSQL stores neither NUL nor half a surrogate pair; what is no UTF-8 is shown as such. */
function textOf(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('utf8').replaceAll('\0', '\u{fffd}');
  return text.slice(0, keptCharacters).toWellFormed();
}
