/**
 * The order of one request, and nothing else. Each step either adds to the exchange or refuses by
 * throwing an ApiError; docs/lifecycle.md tells which refusal wins.
 */
import type { Exchange } from './exchange.ts';
import type { Plan } from './plan/plan.ts';
import type { Router } from './router/index.ts';
import type { WrittenAnswer } from './ports/index.ts';
import { authenticate } from './steps/authenticate.ts';
import { authorize, enterKnownTenants } from './steps/authorize.ts';
import { limitAddress, limitCaller, limitUnauthenticated } from './steps/enforce-rate-limit.ts';
import { handle, type HandleContext } from './steps/handle.ts';
import { answerMissingTenant } from './steps/idempotency.ts';
import { match } from './steps/match.ts';
import { negotiate } from './steps/negotiate.ts';
import { readBody, readParameters, refuseFaults } from './steps/read-input.ts';

/** What the steps need besides the exchange. */
export interface Pipeline<Tx> extends HandleContext<Tx> {
  router: Router<Plan>;
}

/** Runs one request through every step; throws its refusal. A step that has nothing to do is not awaited. */
export async function runPipeline<Tx>(
  exchange: Exchange,
  pipeline: Pipeline<Tx>,
): Promise<WrittenAnswer> {
  // 1. request id, clock and log context: the exchange was made with them
  const plan = match(exchange, pipeline.router); // 2. 404, 405, 400, OPTIONS
  if ('status' in plan) return plan;
  const { ports } = pipeline;
  if (plan.security.length > 0) {
    // 3. 401; 429 for an address from which too many credentials were not valid
    const held = await authenticate(exchange, plan).catch((refusal: unknown) =>
      limitUnauthenticated(exchange, plan, ports, refusal),
    );
    const entered = enterKnownTenants(exchange, plan, held);
    const limiting = limitCaller(exchange, plan, entered, ports); // 4. 429
    if (limiting) await limiting;
    const moving = authorize(exchange, plan, entered, ports.selectTenant); // 5. 403
    if (moving) await moving;
  } else {
    const limiting = limitAddress(exchange, plan, ports); // 4. 429
    if (limiting) await limiting;
  }
  negotiate(exchange, plan); // 6. 406, 415, 413, 400, 422
  const faults = readParameters(exchange, plan);
  if (plan.body) await readBody(exchange, plan, plan.body, faults);
  refuseFaults(faults);
  if (exchange.tenantMissing) return answerMissingTenant(exchange, plan, pipeline.ports); // 404
  // 7. idempotency, 8. entitlement (402, 403), 9. handler, 10. answer: one unit of work
  return handle(exchange, plan, pipeline);
}
