import type { Operations } from '../../../generated/core/handlers.ts';
import { ApiError } from '../../errors/api-error.ts';
import type { Handler } from '../handler.ts';
import type { Services } from '../services.ts';
import { endpointsOf } from './webhooks.ts';

/** A test without an answer is told with this status. */
const noAnswer = 500;

/** Sends a test event and tells what came back; the endpoint's counters do not move. */
export function createTestWebhook({
  events,
  webhooks,
}: Services): Handler<Operations, 'testWebhook'> {
  return async ({ clock, params, principal, record, tx }) => {
    const endpoint = await endpointsOf(tx, principal).find(params.id);
    if (!endpoint) throw new ApiError('not_found');
    const data = { webhook_id: endpoint.id, message: 'This is a test event.' };
    const tenant = { id: endpoint.tenant_id, uid: principal.tenantUid ?? '' };
    const event = events.write('core', 'webhook.test', data, tenant);
    const answer = await webhooks.send(endpoint, event, clock.now());
    const status = answer.status ?? noAnswer;
    const success = status >= 200 && status < 300;
    record({ target: String(endpoint.id), after: { success, status_code: status } });
    const error =
      answer.error ?? (success ? undefined : `The endpoint answered ${String(status)}.`);
    return {
      status: 200,
      body: {
        success,
        status_code: status,
        ...(error !== undefined && { error }),
        response_time_ms: answer.durationMs,
        ...(answer.status !== undefined && { response_body: answer.body }),
      },
    };
  };
}
