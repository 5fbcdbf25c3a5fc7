/** A token is not good; the message, which is for the log alone, says why. */
export class InvalidToken extends Error {
  /** Whether it was good until it expired. */
  readonly expired: boolean;

  constructor(reason: string, options: { expired?: boolean; cause?: unknown } = {}) {
    super(reason, { cause: options.cause });
    this.name = 'InvalidToken';
    this.expired = options.expired ?? false;
  }
}
