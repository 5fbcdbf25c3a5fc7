import { randomUUID } from 'node:crypto';
import type { Clock } from '../../lib/clock.ts';
import type { Logger } from '../../lib/logger.ts';
import { targetOf, type Exchange } from '../exchange.ts';
import type { HandlerRequest } from '../handler.ts';
import type { Change, Keep, Ports, Principal } from '../ports/index.ts';

/** Takes what a handler tells of its change. */
export type RecordChange = (change: Change) => void;

/** Takes an event of a handler's. */
export type Emit = (type: string, data: unknown) => void;

/** What one handler acts through. */
export interface HandlerMeans<Tx> {
  tx: Tx;
  keep: Keep<Tx>;
  record: RecordChange;
  emit: Emit;
  /** Where an earlier attempt may have given the effect its name. */
  effect?: string | undefined;
}

type AnyTypes = Record<
  'params' | 'query' | 'headers' | 'cookies' | 'body' | 'answer' | 'events',
  unknown
>;

/** What a handler receives; what is rarely asked for is worked out when it is. */
export class PreparedRequest<Tx> implements HandlerRequest<AnyTypes, Tx> {
  readonly params: unknown;
  readonly query: unknown;
  readonly headers: unknown;
  readonly cookies: unknown;
  readonly body: unknown;
  readonly principal: Principal;
  readonly tx: Tx;
  readonly clock: Clock;
  readonly keep: Keep<Tx>;
  readonly record: RecordChange;
  readonly emit: Emit;
  readonly log: Logger;
  readonly #exchange: Exchange;
  readonly #ports: Ports<Tx>;
  readonly #publicUrl: string;
  #effect: string | undefined;
  #abort: AbortController | undefined;
  #givenUp = false;

  constructor(
    exchange: Exchange,
    ports: Ports<Tx>,
    publicUrl: string,
    { tx, keep, record, emit, effect }: HandlerMeans<Tx>,
  ) {
    this.params = exchange.values.path;
    this.query = exchange.values.query;
    this.headers = exchange.values.header;
    this.cookies = exchange.values.cookie;
    this.body = exchange.body;
    this.principal = exchange.principal;
    this.tx = tx;
    this.clock = ports.clock;
    this.keep = keep;
    this.record = record;
    this.emit = emit;
    this.log = exchange.log;
    this.#exchange = exchange;
    this.#ports = ports;
    this.#publicUrl = publicUrl;
    this.#effect = effect;
  }

  get effect(): string {
    return (this.#effect ??= randomUUID());
  }

  get signal(): AbortSignal {
    if (this.#abort) return this.#abort.signal;
    const abort = new AbortController();
    this.#abort = abort;
    const { response } = this.#exchange;
    if (this.#givenUp || response.destroyed) abort.abort();
    // After an answer it closes as well, when nobody listens any more.
    else response.once('close', () => abort.abort());
    return abort.signal;
  }

  /** Tells whoever works for this request that nobody waits for it any more. */
  giveUp(): void {
    this.#givenUp = true;
    this.#abort?.abort();
  }

  get address(): string {
    return this.#ports.clientAddress(this.#exchange.request);
  }

  get url(): string {
    return this.#publicUrl + targetOf(this.#exchange.request);
  }
}
