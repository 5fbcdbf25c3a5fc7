import type { ApiError } from '../errors/api-error.ts';
import type { Exchange } from './exchange.ts';
import type { RefusalPlan } from './plan/plan.ts';
import type { WrittenAnswer } from './ports/index.ts';

/** A refusal of a request, written in the envelope of its operation. */
export function writeRefusal(
  { renderError }: RefusalPlan,
  refusal: ApiError,
  { requestId, path }: Exchange,
): WrittenAnswer {
  const rendered = renderError(refusal, { requestId, instance: path });
  return {
    status: rendered.status,
    body: rendered.body,
    headers: { 'content-type': rendered.contentType, ...rendered.headers },
  };
}
