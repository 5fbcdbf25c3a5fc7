/** One reason not to serve: where in which contract, and what is wrong there. */
export interface BootFault {
  api: string;
  place: string;
  message: string;
}

/** The engine refuses to boot; the message lists every fault with its place. */
export class BootError extends Error {
  readonly faults: readonly BootFault[];

  constructor(faults: readonly BootFault[]) {
    const lines = faults.map(({ api, place, message }) => `  ${api}: ${place}: ${message}`);
    super(`The contracts cannot be served as they stand:\n${lines.join('\n')}`);
    this.name = 'BootError';
    this.faults = faults;
  }
}
