/**
 * Failed attempts to prove who one is: ten within a quarter of an hour, at one account and from one
 * address, shut that pair out until they are older.
 */
export {
  countFailure,
  holdAttempts,
  refuseTooManyFailures,
  type Attempt,
} from './failed-attempts.ts';
