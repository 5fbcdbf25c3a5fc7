/**
 * The types of a handler, inferred from the contract. `generated/<api>/handlers.ts` lists each
 * operation's types; a registry that `satisfies Handlers<…>` leaves none out and adds none.
 */
import type { Clock } from '../lib/clock.ts';
import type { Logger } from '../lib/logger.ts';
import type { Change, Principal } from './ports/index.ts';

/** The members of a generated operation that handlers are typed from. */
interface GeneratedOperation {
  parameters: { path?: unknown; query?: unknown; header?: unknown; cookie?: unknown };
  requestBody?: unknown;
  responses: object;
}

/** What openapi-typescript marks readOnly and writeOnly properties with. */
interface ReadMarker {
  readonly $read: unknown;
}
interface WriteMarker {
  readonly $write: unknown;
}

/**
 * An object without the members that are marked; those left stay optional as they are. A member that can
 * be nothing but null has no mark, though `never` would pass for one.
 */
type Without<T, Marker> = Pick<
  T,
  {
    [K in keyof T]-?: [NonNullable<T[K]>] extends [never]
      ? K
      : NonNullable<T[K]> extends Marker
        ? never
        : K;
  }[keyof T]
>;

/** A value as a request carries it: without readOnly properties. */
export type Received<T> = T extends { readonly $write: infer U }
  ? Received<U>
  : T extends readonly (infer E)[]
    ? Received<E>[]
    : T extends object
      ? { [K in keyof Without<T, ReadMarker>]: Received<T[K]> }
      : T;

/** A value as an answer carries it: without writeOnly properties. */
export type Answered<T> = T extends { readonly $read: infer U }
  ? Answered<U>
  : T extends readonly (infer E)[]
    ? Answered<E>[]
    : T extends object
      ? { [K in keyof Without<T, WriteMarker>]: Answered<T[K]> }
      : T;

type Parameters<T, Defaulted extends string> = [NonNullable<T>] extends [never]
  ? Record<never, never>
  : NonNullable<T> & Required<Pick<NonNullable<T>, Extract<keyof NonNullable<T>, Defaulted>>>;

type ContentOf<T> = T extends { content: infer C } ? C[keyof C] : never;

type Body<T> = [NonNullable<T>] extends [never]
  ? undefined
  : undefined extends T
    ? Received<ContentOf<NonNullable<T>>> | undefined
    : Received<ContentOf<T>>;

type Success = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 300 | 301 | 302 | 303 | 304 | 307 | 308;

type AnswerHeaders<T> = T extends { headers: infer H }
  ? { [K in keyof H as string extends K ? never : K]?: H[K] }
  : Record<never, never>;

type Answer<Status, T> = [ContentOf<T>] extends [never]
  ? { status: Status; body?: undefined; headers?: AnswerHeaders<T> }
  : { status: Status; body: Answered<ContentOf<T>>; headers?: AnswerHeaders<T> };

type Answers<T> = {
  [S in keyof T]: S extends Success ? Answer<S, T[S]> : never;
}[keyof T];

/** What an event of `webhooks` carries in its `data`. */
export type EventData<T extends { post: { requestBody?: unknown } }> =
  Answered<ContentOf<NonNullable<T['post']['requestBody']>>> extends { data: infer D } ? D : never;

/**
 * The types of one operation; `Defaulted` names the parameters that a default makes always present,
 * `Emitted` the events that it may emit.
 */
export interface OperationTypes<
  T extends GeneratedOperation,
  Defaulted extends string,
  Emitted = Record<never, never>,
> {
  params: Parameters<T['parameters']['path'], Defaulted>;
  query: Parameters<T['parameters']['query'], Defaulted>;
  headers: Parameters<T['parameters']['header'], Defaulted>;
  cookies: Parameters<T['parameters']['cookie'], Defaulted>;
  body: 'requestBody' extends keyof T ? Body<T['requestBody']> : undefined;
  answer: Answers<T['responses']>;
  events: Emitted;
}

/** The members of `OperationTypes`, whatever the operation. */
interface AnyOperation {
  params: unknown;
  query: unknown;
  headers: unknown;
  cookies: unknown;
  body: unknown;
  answer: unknown;
  events: unknown;
}

/** What a handler receives. `Tx` is the transaction that the unit of work gives it. */
export interface HandlerRequest<Op extends AnyOperation, Tx> {
  params: Op['params'];
  query: Op['query'];
  headers: Op['headers'];
  cookies: Op['cookies'];
  body: Op['body'];
  /** Who calls; absent on an operation that is public. */
  principal: Principal;
  tx: Tx;
  clock: Clock;
  /**
   * Registers a write that stays even when the handler then refuses with an ApiError, such as a
   * counted failure. It runs in the same transaction, after the rest is rolled back or done.
   */
  keep: (write: (tx: Tx) => Promise<void>) => void;
  /**
   * Names this request's effect, the same in every attempt at it: to be sent along, as its idempotency
   * key, with whatever the operation asks of others (`x-effects: external`).
   */
  effect: string;
  /**
   * Aborted when nobody waits for the answer any more: the client has left, or the handler took too
   * long and was given up. For whatever the operation asks of others.
   */
  signal: AbortSignal;
  /** Tells the audit log what changed; what is told is stored as it is, so it must hold no secret. */
  record: (change: Change) => void;
  /**
   * Tells the tenant's webhook endpoints of an event that `x-emits` names. It is stored with what the
   * handler writes, and sent only once that is committed. Throws where the data breaks the contract.
   */
  emit: <Type extends keyof Op['events'] & string>(type: Type, data: Op['events'][Type]) => void;
  log: Logger;
  /** The client's network address, as TRUST_PROXY lets us know it. */
  address: string;
  /** The absolute URL of the request under PUBLIC_URL, with its query. */
  url: string;
}

/** Domain logic of one operation: answers, or throws an ApiError. */
export type Handler<Op extends AnyOperation, Tx> = (
  request: HandlerRequest<Op, Tx>,
) => Promise<Op['answer']>;

/** One handler for each operation of an API. */
export type Handlers<Ops, Tx> = {
  [Id in keyof Ops]: Ops[Id] extends AnyOperation ? Handler<Ops[Id], Tx> : never;
};

/**
 * A handler whose operation is not known statically. Its request is `never` so that every typed
 * handler is one; the engine alone calls it, with what the contract has checked.
 */
export type UntypedHandler = (request: never) => Promise<UntypedAnswer>;

/** What any handler answers. */
export interface UntypedAnswer {
  status: number;
  body?: unknown;
  headers?: Readonly<Record<string, unknown>>;
}
