import type { Credential } from '../credentials/credential.ts';
import { ConnectionError } from '../errors/charter-error.ts';
import type { Settings } from '../options.ts';
import { exchange } from './exchange.ts';
import { waitBeforeRetry } from './wait-before-retry.ts';

/** How one request is sent. */
export interface Sending extends Settings {
  /** Whether it may be sent again: a second one like it has no second effect. */
  readonly repeatable: boolean;
  /** Absent where the operation is public, or there is no credential. */
  readonly authorization: Authorization | undefined;
}

/** A credential, and how it is written into requests. */
export interface Authorization {
  readonly credential: Credential;
  readonly authorize: (request: Request, secret: string) => Request;
}

/**
 * Sends a request until it is answered for good, and answers that, whatever its status. Throws a
 * ConnectionError where no answer came, and the signal's reason once the caller aborts.
 *
 * A credential that is refused (401) is renewed once and the request sent again, repeatable or not:
 * what was refused had no effect.
 */
export async function send(request: Request, sending: Sending): Promise<Response> {
  let mayRenew = true;
  for (let attempt = 1; ;) {
    const { outcome, renew } = await sendOnce(request, sending);
    if (mayRenew && isRefused(outcome)) {
      mayRenew = false;
      if (await renew()) continue;
    }
    const waitMs = sending.repeatable ? waitBeforeRetry(outcome, attempt, sending) : undefined;
    if (waitMs === undefined) return answerOf(outcome);
    await discard(outcome);
    await sending.clock.sleep(waitMs, request.signal);
    attempt += 1;
  }
}

type Outcome = Response | ConnectionError;

/** One attempt, and how the credential that it was made with is renewed. */
async function sendOnce(
  request: Request,
  sending: Sending,
): Promise<{ outcome: Outcome; renew: () => Promise<boolean> }> {
  const { authorization } = sending;
  // The original keeps its body for the next attempt.
  const copy = request.clone();
  if (!authorization) return { outcome: await exchange(copy, sending), renew: async () => false };
  const { credential, authorize } = authorization;
  const secret = await unlessAborted(credential.read(), request.signal);
  return {
    outcome: await exchange(authorize(copy, secret), sending),
    renew: async () =>
      credential.renew !== undefined &&
      (await unlessAborted(credential.renew(secret), request.signal)),
  };
}

function isRefused(outcome: Outcome): boolean {
  return !(outcome instanceof ConnectionError) && outcome.status === 401;
}

function answerOf(outcome: Outcome): Response {
  if (outcome instanceof ConnectionError) throw outcome;
  return outcome;
}

/** A body that nobody reads would keep its connection. */
async function discard(outcome: Outcome): Promise<void> {
  if (!(outcome instanceof ConnectionError)) await outcome.body?.cancel();
}

/** Work that others may wait for too goes on when one caller aborts; that caller stops waiting. */
async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  let abort: (() => void) | undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    abort = () => reject(signal.reason as Error);
    signal.addEventListener('abort', abort, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    if (abort) signal.removeEventListener('abort', abort);
  }
}
