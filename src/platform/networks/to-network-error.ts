import { EgressError, type EgressErrorCode } from '../egress/index.ts';
import { NetworkError, type NetworkErrorKind } from './network-error.ts';

/** An answer by which a network refused. */
export interface RefusedAnswer {
  status: number;
  headers: Headers;
  /** Statuses by which this network says that it does not accept the account's credentials any more. */
  authStatuses: readonly number[];
  now: Date;
}

/** Nothing was sent, and nothing ever would be. */
const neverSent = new Set<EgressErrorCode>([
  'egress.url_malformed',
  'egress.scheme_not_allowed',
  'egress.userinfo_not_allowed',
  'egress.port_not_allowed',
  'egress.host_not_allowed',
  'egress.address_not_public',
  'egress.request_malformed',
]);
/** Nothing was sent yet. */
const notSent = new Set<EgressErrorCode>(['egress.name_not_resolved', 'egress.tls_failed']);
const notConnected = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH']);

/**
 * What a failed request amounts to. One that was sent and not answered may have arrived; so may one
 * whose failure nobody foresaw. A DOMException is what a signal ends a call with.
 */
export function toNetworkError(error: unknown): NetworkError {
  if (error instanceof NetworkError) return error;
  if (!(error instanceof EgressError)) {
    const isTimeout = error instanceof DOMException;
    return new NetworkError({
      kind: 'transient',
      code: isTimeout ? 'timeout' : 'answer_not_understood',
      message: isTimeout
        ? 'The network did not answer in time.'
        : 'The network answered something that cannot be understood.',
      mayHaveArrived: true,
      cause: error,
    });
  }
  const isRefused = neverSent.has(error.code);
  return new NetworkError({
    kind: isRefused ? 'permanent' : 'transient',
    code: isRefused ? 'address_refused' : 'network_unreachable',
    message: `The network cannot be reached. ${error.message}`,
    mayHaveArrived: !isRefused && !notSent.has(error.code) && !isUnconnected(error.cause),
    cause: error,
  });
}

/**
 * What a refusal amounts to, by its status (RFC 9110, section 15): a server that failed may have taken
 * the post before; one that says that the request is to blame has not.
 */
export function refusalToNetworkError(answer: RefusedAnswer, cause?: unknown): NetworkError {
  const { status, headers, now } = answer;
  const [kind, code, message] = meaningOf(answer);
  return new NetworkError({
    kind,
    code,
    message,
    mayHaveArrived: kind === 'transient' && status !== 429,
    retryAfterSeconds: kind === 'transient' ? pauseOf(headers, now) : undefined,
    cause,
  });
}

/** The same failure of a call that publishes nothing, such as an upload: nothing can have arrived. */
export async function beforePublishing<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const { kind, code, message, retryAfterSeconds, cause } = toNetworkError(error);
    const mayHaveArrived = false;
    throw new NetworkError({ kind, code, message, retryAfterSeconds, cause, mayHaveArrived });
  }
}

function meaningOf({
  status,
  authStatuses,
}: RefusedAnswer): [kind: NetworkErrorKind, code: string, message: string] {
  if (authStatuses.includes(status)) {
    return ['auth', 'account_expired', 'The network does not accept the account’s credentials.'];
  }
  if (status === 429) return ['transient', 'rate_limited', 'The network asks to wait.'];
  if (status >= 500 || status === 408) {
    return ['transient', 'network_failed', `The network failed with status ${String(status)}.`];
  }
  if (status === 404) return ['permanent', 'not_found', 'The network does not know this.'];
  return ['permanent', 'refused', `The network refused with status ${String(status)}.`];
}

/** Seconds until the network wants to be asked again: Retry-After, else when its limit is reset. */
function pauseOf(headers: Headers, now: Date): number | undefined {
  const retryAfter = headers.get('retry-after');
  if (retryAfter !== null && /^\d{1,9}$/.test(retryAfter)) return Number(retryAfter);
  const reset =
    retryAfter ?? headers.get('ratelimit-reset') ?? headers.get('x-ratelimit-reset') ?? '';
  const resetMs = /^\d{1,12}$/.test(reset) ? Number(reset) * 1_000 : Date.parse(reset);
  return Number.isNaN(resetMs)
    ? undefined
    : Math.max(0, Math.ceil((resetMs - now.getTime()) / 1_000));
}

function isUnconnected(cause: unknown): boolean {
  return (
    typeof cause === 'object' &&
    cause !== null &&
    'code' in cause &&
    notConnected.has(String(cause.code))
  );
}
