import { ApiError } from '../errors/api-error.ts';

/** Codes of the operating system for a server that cannot be reached. */
const unreachable = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOENT',
  'EAI_AGAIN',
]);
/** What pg and knex say, without a code, when a server or a free connection does not come. */
const unavailableMessage =
  /^(?:Connection terminated|Query read timeout|timeout expired|Knex: Timeout acquiring|Client has encountered a connection error|Client was closed)|timeout exceeded when trying to connect/i;

/** Whether a transaction lost against a concurrent one and may succeed when run again. */
export function isRetryable(error: unknown): boolean {
  const code = codeOf(error);
  return code === '40001' || code === '40P01';
}

/**
 * The refusal that a failure of PostgreSQL amounts to (SQLSTATE, appendix A of its manual), or
 * undefined for one that is a fault of ours. No text of the database ever reaches a caller.
 */
export function translateDatabaseError(error: unknown): ApiError | undefined {
  const code = codeOf(error);
  if (code?.startsWith('22')) return refusal('bad_request', error);
  if (code === '23505' || code === '23503') return refusal('conflict', error);
  if (isUnavailable(code) || isUnreachable(error, code)) {
    return refusal('service_unavailable', error, { 'retry-after': '1' });
  }
  return undefined;
}

function refusal(
  condition: 'bad_request' | 'conflict' | 'service_unavailable',
  cause: unknown,
  headers: Record<string, string> = {},
): ApiError {
  const internal = cause instanceof Error ? cause.message : condition;
  return new ApiError(condition, { internal, cause, headers });
}

/** Out of resources, stopped, cancelled, locked, read-only, or beaten by concurrent work each time. */
function isUnavailable(code: string | undefined): boolean {
  if (code === undefined) return false;
  return /^(?:08|53|57|58|40001$|40P01$|55P03$|25P03$|25P04$|25006$)/.test(code);
}

function isUnreachable(error: unknown, code: string | undefined): boolean {
  if (code !== undefined && unreachable.has(code)) return true;
  return error instanceof Error && unavailableMessage.test(error.message);
}

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
