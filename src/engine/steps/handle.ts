/**
 * Steps 9 and 10: runs the handler and writes its answer within one unit of work, so that what is
 * sent was committed and what was not committed is not sent. A client that leaves stops nothing.
 */
import { ApiError } from '../../errors/api-error.ts';
import { targetOf, type Exchange } from '../exchange.ts';
import type { HandlerRequest } from '../handler.ts';
import type { Plan } from '../plan/plan.ts';
import type { Keep, Ports } from '../ports.ts';
import { writeAnswer, type WrittenAnswer } from './answer.ts';

/** How handlers are run. */
export interface HandleOptions {
  /** The share of answers that are held against the contract: 1 for all, 0 for none. */
  checkedShare: number;
  /** Milliseconds after which a handler is given up and its transaction rolled back. */
  handlerTimeoutMs: number;
  /** The absolute URL that the server is reached under, without a slash at the end. */
  publicUrl: string;
}

/** The handler's answer, committed. */
export async function handle<Tx>(
  exchange: Exchange,
  plan: Plan,
  ports: Ports<Tx>,
  options: HandleOptions,
): Promise<WrittenAnswer> {
  const check = options.checkedShare >= 1 || Math.random() < options.checkedShare;
  const run = async (tx: Tx, keep: Keep<Tx>): Promise<WrittenAnswer> => {
    const request = handlerRequest(exchange, ports, options, tx, keep);
    const answer = await withDeadline(plan.handler(request as never), options.handlerTimeoutMs);
    return writeAnswer(plan, answer, check);
  };
  return plan.safe
    ? ports.unitOfWork.read(exchange.principal, (tx) => run(tx, refuseToKeep))
    : ports.unitOfWork.write(exchange.principal, run);
}

function refuseToKeep(): never {
  throw new Error('A safe operation has nothing to keep: it does not write');
}

function handlerRequest<Tx>(
  exchange: Exchange,
  ports: Ports<Tx>,
  options: HandleOptions,
  tx: Tx,
  keep: Keep<Tx>,
): HandlerRequest<AnyTypes, Tx> {
  const { values } = exchange;
  return {
    params: values.path,
    query: values.query,
    headers: values.header,
    cookies: values.cookie,
    body: exchange.body,
    principal: exchange.principal,
    tx,
    clock: ports.clock,
    keep,
    log: exchange.log,
    get address() {
      return ports.clientAddress(exchange.request);
    },
    get url() {
      return options.publicUrl + targetOf(exchange.request);
    },
  };
}

type AnyTypes = Record<'params' | 'query' | 'headers' | 'cookies' | 'body' | 'answer', unknown>;

async function withDeadline<T>(work: Promise<T>, timeoutMs: number): Promise<T> {
  const deadline = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    deadline.reject(
      new ApiError('service_unavailable', {
        internal: `the handler took longer than ${String(timeoutMs)} ms`,
        headers: { 'retry-after': '1' },
      }),
    );
  }, timeoutMs);
  try {
    return await Promise.race([work, deadline.promise]);
  } finally {
    clearTimeout(timer);
  }
}
