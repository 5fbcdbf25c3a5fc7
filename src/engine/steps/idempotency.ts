/**
 * Step 7: a request with an Idempotency-Key has its effect once, however often it is sent
 * (`x-idempotency`). The first of its tenant, method, path and key is performed; every other is
 * answered as that one was, byte for byte, or refused: when it asks for something else, and when the
 * first is still under way after two seconds. What is not final, such as a 5xx, is kept for nobody.
 */
import { ApiError } from '../../errors/api-error.ts';
import type { Exchange } from '../exchange.ts';
import {
  createTurnstile,
  digestOf,
  fingerprintOf,
  readKey,
  repeatAnswer,
  type KeyedRequest,
  type Turnstile,
} from '../idempotency/index.ts';
import type { Plan } from '../plan/plan.ts';
import type { KeptAnswer, Ports, WrittenAnswer } from '../ports/index.ts';

/** Two seconds with what goes to and fro; the database would break off a statement that waits longer. */
const waitMs = 1_900;
/** A request with a key, and until when (of performance.now()) it may wait for it. */
export interface Keyed {
  request: KeyedRequest;
  deadlineMs: number;
}

/** What became of a request. */
export interface Outcome {
  answer: WrittenAnswer;
  /** The same, where retries are answered with it. */
  kept: KeptAnswer | undefined;
}

/** How requests with one key wait for each other within this process. */
export type Turns = Turnstile<Outcome>;

export function createTurns(): Turns {
  return createTurnstile(({ kept }) => kept !== undefined);
}

/** The request with its key; undefined where it has none, or no tenant in which it would be one. */
export function identify(exchange: Exchange, plan: Plan): Promise<KeyedRequest> | undefined {
  if (!plan.idempotency || exchange.principal.tenantId === undefined) return undefined;
  const key = readKey(exchange, plan.idempotency);
  return key === undefined ? undefined : describe(exchange, key);
}

async function describe(exchange: Exchange, key: string): Promise<KeyedRequest> {
  const { principal } = exchange;
  const fingerprint = await fingerprintOf(exchange);
  return { key: { principal, digest: digestOf(exchange, key) }, fingerprint };
}

/** Performs a request, or answers it as the one was that it repeats. */
export async function answerOnce(
  turns: Turns,
  request: KeyedRequest,
  perform: (keyed: Keyed) => Promise<Outcome>,
): Promise<WrittenAnswer> {
  const { principal, digest } = request.key;
  const deadlineMs = performance.now() + waitMs;
  const name = `${String(principal.tenantId)} ${digest}`;
  const passed = await turns.pass(name, deadlineMs, () => perform({ request, deadlineMs }));
  if (!passed) throw stillUnderWay();
  const { outcome, shared } = passed;
  return shared && outcome.kept ? repeatAnswer(outcome.kept, request) : outcome.answer;
}

/**
 * Takes the key of a request for a transaction, and finds the outcome that is kept for it. Undefined for
 * one that is to be performed; `taken` where another is at it.
 */
export async function lookUp<Tx>(
  { idempotency }: Ports<Tx>,
  tx: Tx,
  { request, deadlineMs }: Keyed,
): Promise<Outcome | 'taken' | undefined> {
  const found = await idempotency.claim(tx, request.key, deadlineMs);
  if (found === 'taken' || found === undefined) return found;
  if (found.answer) return { answer: repeatAnswer(found, request), kept: found };
  if (found.fingerprint !== request.fingerprint) throw new ApiError('idempotency_mismatch');
  return undefined;
}

/** The same, for whoever asks no second time. */
export async function findOutcome<Tx>(
  ports: Ports<Tx>,
  tx: Tx,
  keyed: Keyed,
): Promise<Outcome | undefined> {
  const found = await lookUp(ports, tx, keyed);
  if (found === 'taken') throw stillUnderWay();
  return found;
}

/**
 * Answers a request in a tenant that the caller cannot reach: as one in a tenant that does not exist,
 * unless it has the key of one of the caller's own, by which the tenant went.
 */
export async function answerMissingTenant<Tx>(
  exchange: Exchange,
  plan: Plan,
  { idempotency, unitOfWork }: Ports<Tx>,
): Promise<WrittenAnswer> {
  const key = plan.idempotency && readKey(exchange, plan.idempotency);
  if (key === undefined) throw new ApiError('not_found');
  const request = await describe(exchange, key);
  const kept = await unitOfWork.read(exchange.principal, (tx) =>
    idempotency.recall(tx, request.key),
  );
  if (!kept) throw new ApiError('not_found');
  return repeatAnswer(kept, request);
}

/** Refuses whoever has waited long enough. */
export function stillUnderWay(): ApiError {
  return new ApiError('conflict', {
    public: 'A request with this Idempotency-Key is still under way.',
    headers: { 'retry-after': '1' },
  });
}
