import { NetworkError } from '../network-error.ts';
import { refusalToNetworkError, toNetworkError } from '../to-network-error.ts';

/** What the client library rejects with, as far as it is looked at. */
interface XrpcFailure {
  /** Of the answer; 1 where there was none, 2 for one that breaks its lexicon. */
  status: number;
  /** The error's name in its lexicon. */
  error: string;
  headers?: Record<string, string>;
  cause?: unknown;
}

/** Names of errors that say that the account or its password is not accepted any more. */
const authErrors = new Set([
  'AuthenticationRequired',
  'AuthFactorTokenRequired',
  'AuthMissing',
  'AccountDeactivated',
  'AccountTakedown',
  'ExpiredToken',
  'InvalidToken',
]);

/** What the client library rejected with, as publishing understands it. */
export function toBlueskyError(error: unknown, now: Date): NetworkError {
  if (error instanceof NetworkError) return error;
  if (!isXrpcFailure(error)) return toNetworkError(error);
  // The library wraps what the request itself failed with.
  if (error.status < 300) return toNetworkError(error.cause ?? error);
  const isAuth = authErrors.has(error.error) || error.status === 401;
  return refusalToNetworkError(
    {
      status: error.status,
      headers: new Headers(error.headers),
      authStatuses: isAuth ? [error.status] : [],
      now,
    },
    error,
  );
}

/** Whether the server answered with this error of its lexicon. */
export function isBlueskyError(error: unknown, name: string): boolean {
  return isXrpcFailure(error) && error.error === name;
}

function isXrpcFailure(error: unknown): error is XrpcFailure {
  return (
    error instanceof Error &&
    'status' in error &&
    typeof error.status === 'number' &&
    'error' in error &&
    typeof error.error === 'string'
  );
}
