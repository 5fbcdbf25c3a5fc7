/** What kind of failure a network's answer was. */
export type NetworkErrorKind =
  /** It will never take this post: do not try again. */
  | 'permanent'
  /** It may take it later. */
  | 'transient'
  /** It does not accept the account's credentials any more. */
  | 'auth';

/** How a call to a network failed. */
export interface NetworkErrorOptions {
  kind: NetworkErrorKind;
  /** A permanent name for programs, such as `rate_limited`. */
  code: string;
  /** Words for the person who wrote the post; no secret, no text of the network's that was not checked. */
  message: string;
  /**
   * Whether the network may have taken the post all the same: its answer was lost or not understood. A
   * refusal that it gave itself leaves no doubt.
   */
  mayHaveArrived: boolean;
  /** When it wants to be asked again, in seconds. */
  retryAfterSeconds?: number | undefined;
  cause?: unknown;
}

/** A failure of a network that its connector understood. */
export class NetworkError extends Error {
  readonly kind: NetworkErrorKind;
  readonly code: string;
  readonly mayHaveArrived: boolean;
  readonly retryAfterSeconds: number | undefined;

  constructor(options: NetworkErrorOptions) {
    super(options.message, { cause: options.cause });
    this.name = 'NetworkError';
    this.kind = options.kind;
    this.code = options.code;
    this.mayHaveArrived = options.mayHaveArrived;
    this.retryAfterSeconds = options.retryAfterSeconds;
  }

  /** The same failure, of a post that may have arrived by an attempt before. */
  inDoubt(): NetworkError {
    const { kind, code, message, retryAfterSeconds, cause } = this;
    return new NetworkError({
      kind,
      code,
      message,
      retryAfterSeconds,
      cause,
      mayHaveArrived: true,
    });
  }
}
