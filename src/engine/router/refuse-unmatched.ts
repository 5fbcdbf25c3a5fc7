import { ApiError } from '../../errors/api-error.ts';
import type { Match } from './create-router.ts';

/** The refusal of a request line that means no operation. */
export function refuseUnmatched(
  found: Exclude<Match<unknown>, { kind: 'found' | 'options' }>,
): ApiError {
  switch (found.kind) {
    case 'method_not_allowed': {
      const allow = found.allow.join(', ');
      return new ApiError('method_not_allowed', { values: { allow }, headers: { allow } });
    }
    case 'malformed':
      return new ApiError('bad_request', { public: 'The path is malformed.' });
    case 'too_long':
      return new ApiError('uri_too_long');
    case 'not_found':
      return new ApiError('not_found');
  }
}
