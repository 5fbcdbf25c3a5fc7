import type { ApiError } from '../errors/api-error.ts';
import type { Exchange } from './exchange.ts';
import type { ApiPlan } from './plan/plan.ts';
import type { WrittenAnswer } from './ports.ts';

/** A refusal of a request, written in an API's envelope. */
export function writeRefusal(
  { renderError }: Pick<ApiPlan, 'renderError'>,
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
