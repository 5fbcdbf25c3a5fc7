import type { Clock } from '../../../lib/clock.ts';
import { nextAttemptAt, type RetrySchedule } from '../../../lib/retry-schedule.ts';
import type { SendEvent } from '../send-event.ts';
import type { AttemptResult, Claim } from './claims.ts';

/** What attempts are made with. */
export interface AttemptOptions {
  send: SendEvent;
  clock: Clock;
  schedule: RetrySchedule;
}

/** Attempts one delivery, and says when the next attempt is due if it fails; never rejects. */
export async function attemptDelivery(
  claim: Claim,
  { send, clock, schedule }: AttemptOptions,
  signal: AbortSignal,
): Promise<AttemptResult> {
  const event = { uid: claim.event_uid, body: claim.body, signatures: claim.signatures };
  const answer = await send(claim, event, clock.now(), signal);
  const { status } = answer;
  const success = status !== undefined && status >= 200 && status < 300;
  const gone = status === 410;
  const next =
    success || gone
      ? undefined
      : nextAttemptAt(schedule, claim.attempt, clock.now(), answer.retryAfter);
  return {
    id: claim.id,
    endpoint_id: claim.endpoint_id,
    fence: claim.fence,
    success,
    gone,
    response_code: status ?? null,
    response_body: status === undefined ? null : answer.body,
    error: answer.error ?? null,
    response_time_ms: answer.durationMs,
    next_attempt_at: next ?? null,
  };
}
