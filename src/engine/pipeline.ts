/**
 * The order of one request, and nothing else. Each step either adds to the exchange or refuses by
 * throwing an ApiError; docs/lifecycle.md tells which refusal wins.
 */
import type { Exchange } from './exchange.ts';
import type { Plan } from './plan/plan.ts';
import type { Ports } from './ports.ts';
import type { Router } from './router/index.ts';
import type { WrittenAnswer } from './steps/answer.ts';
import { authenticate } from './steps/authenticate.ts';
import { authorize } from './steps/authorize.ts';
import { handle, type HandleOptions } from './steps/handle.ts';
import { match } from './steps/match.ts';
import { negotiate } from './steps/negotiate.ts';
import { readInput } from './steps/read-input.ts';

/** What the steps need besides the exchange. */
export interface Pipeline<Tx> {
  router: Router<Plan>;
  ports: Ports<Tx>;
  options: HandleOptions;
}

/** Runs one request through every step; throws its refusal. */
export async function runPipeline<Tx>(
  exchange: Exchange,
  { router, ports, options }: Pipeline<Tx>,
): Promise<WrittenAnswer> {
  // 1. request id, clock and log context: the exchange was made with them
  const plan = match(exchange, router); // 2. 404, 405, 400, OPTIONS
  if ('status' in plan) return plan;
  const held = await authenticate(exchange, plan); // 3. 401
  // 4. rate limit
  await authorize(exchange, plan, held, ports.selectTenant); // 5. 403
  negotiate(exchange, plan); // 6. 406, 415, 413, 400, 422
  await readInput(exchange, plan);
  // 7. idempotency
  // 8. entitlement
  return handle(exchange, plan, ports, options); // 9. handler, 10. answer: one unit of work
}
