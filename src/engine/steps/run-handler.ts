/**
 * Steps 8 to 10: runs a handler, or the app that its operation is mounted on, metered where its
 * contract says so, gives it up when it takes too long, and writes its answer.
 */
import { ApiError } from '../../errors/api-error.ts';
import type { Deadlines } from '../deadlines.ts';
import type { Exchange } from '../exchange.ts';
import type { UntypedAnswer } from '../handler.ts';
import type { Plan } from '../plan/plan.ts';
import type { Ports, WrittenAnswer } from '../ports/index.ts';
import { writeAnswer } from './answer.ts';
import { handOver } from './hand-over.ts';
import { meter, type MeteredUnit } from './meter.ts';
import { PreparedRequest, type HandlerMeans } from './prepared-request.ts';

/** How handlers are run. */
export interface HandleOptions {
  /** The share of answers that are held against the contract: 1 for all, 0 for none. */
  checkedShare: number;
  /** Milliseconds after which a handler is given up and its transaction rolled back. */
  handlerTimeoutMs: number;
  /** The same for one that waits for the world outside of any transaction. */
  externalTimeoutMs: number;
  /** The absolute URL that the server is reached under, without a slash at the end. */
  publicUrl: string;
}

/** What all handlers are run with. */
export interface RunContext<Tx> {
  ports: Ports<Tx>;
  options: HandleOptions;
  deadlines: Readonly<Record<'transactional' | 'external', Deadlines>>;
}

/** The handler's answer, written; it may not be committed yet. */
export async function runHandler<Tx>(
  exchange: Exchange,
  plan: Plan,
  { ports, options, deadlines }: RunContext<Tx>,
  means: HandlerMeans<Tx>,
): Promise<WrittenAnswer> {
  let request: PreparedRequest<Tx> | undefined;
  const run = (unit: MeteredUnit<Tx>): Promise<UntypedAnswer> => {
    const { publicUrl } = options;
    request = new PreparedRequest(exchange, ports, publicUrl, { ...means, ...unit });
    return plan.mounted
      ? handOver(exchange, plan.mounted, publicUrl, request)
      : plan.handler(request as never);
  };
  // What waits for the world has reserved its use before.
  const answering =
    plan.entitlement && !plan.external
      ? meter(exchange, plan.entitlement, ports.entitlements, means, run)
      : run(means);
  const tooLate = (): ApiError => {
    request?.giveUp();
    return new ApiError('service_unavailable', {
      internal: 'the handler took too long',
      headers: { 'retry-after': '1' },
    });
  };
  const answer = await deadlines[plan.external ? 'external' : 'transactional'].guard(
    answering,
    tooLate,
  );
  const { checkedShare } = options;
  return writeAnswer(plan, answer, checkedShare >= 1 || Math.random() < checkedShare);
}
