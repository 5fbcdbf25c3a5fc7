/** Whatever this package throws is one of these, but for the reason of a signal that was aborted. */
export class CharterError extends Error {
  override readonly name: string = 'CharterError';
}

/** No answer came: the connection failed or broke, or time ran out. `cause` has what it was. */
export class ConnectionError extends CharterError {
  override readonly name: string = 'ConnectionError';
}
