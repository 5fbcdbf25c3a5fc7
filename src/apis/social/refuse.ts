import { ApiError, type Fault } from '../../errors/api-error.ts';

/** Refuses a request for its values. */
export function refuse(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new ApiError('invalid_request', { faults });
}
