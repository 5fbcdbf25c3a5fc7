/**
 * Steps 9 and 10: runs the handler and writes its answer within one unit of work, so that what is
 * sent was committed and what was not committed is not sent. A client that leaves stops nothing.
 */
import { ApiError } from '../../errors/api-error.ts';
import { targetOf, type Exchange } from '../exchange.ts';
import type { HandlerRequest } from '../handler.ts';
import type { Plan } from '../plan/plan.ts';
import type { AuditEntry, Change, Keep, Ports } from '../ports.ts';
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
  const { principal, requestId } = exchange;
  const operation = `${plan.api.name}.${plan.id}`;
  let change: Change = {};
  let status = 0;
  const run = async (tx: Tx, keep: Keep<Tx>): Promise<WrittenAnswer> => {
    change = {};
    const request = handlerRequest(exchange, ports, options, {
      tx,
      keep,
      record: (told) => {
        change = { ...change, ...told };
      },
    });
    try {
      const handled = plan.handler(request as never);
      const answer = await withDeadline(handled, options.handlerTimeoutMs);
      ({ status } = answer);
      return writeAnswer(plan, answer, check);
    } catch (error) {
      if (error instanceof ApiError) status = plan.api.statusOf(error);
      throw error;
    }
  };
  if (plan.safe) return ports.unitOfWork.read(principal, (tx) => run(tx, refuseToKeep));
  const entry = (): AuditEntry => ({ requestId, operation, principal, status, change });
  return ports.unitOfWork.write(principal, run, entry);
}

function refuseToKeep(): never {
  throw new Error('A safe operation has nothing to keep: it does not write');
}

function handlerRequest<Tx>(
  exchange: Exchange,
  ports: Ports<Tx>,
  options: HandleOptions,
  own: Pick<HandlerRequest<AnyTypes, Tx>, 'tx' | 'keep' | 'record'>,
): HandlerRequest<AnyTypes, Tx> {
  const { values } = exchange;
  return {
    params: values.path,
    query: values.query,
    headers: values.header,
    cookies: values.cookie,
    body: exchange.body,
    principal: exchange.principal,
    ...own,
    clock: ports.clock,
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
