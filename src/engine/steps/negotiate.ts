/** Part of step 6: refuses a request whose Accept header admits nothing that the operation produces. */
import Negotiator from 'negotiator';
import { ApiError } from '../../errors/api-error.ts';
import type { Exchange } from '../exchange.ts';
import type { Plan } from '../plan/plan.ts';

/** Throws `not_acceptable` (RFC 9110, section 12.5.1); an operation without bodies produces anything. */
export function negotiate(exchange: Exchange, plan: Plan): void {
  const { accept } = exchange.request.headers;
  if (accept === undefined || accept === '*/*' || plan.produces.length === 0) return;
  if (plan.produces.length === 1 && accept === plan.produces[0]) return;
  if (new Negotiator(exchange.request).mediaTypes([...plan.produces]).length > 0) return;
  throw new ApiError('not_acceptable', { values: { produces: plan.produces.join(', ') } });
}
