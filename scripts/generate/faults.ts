/** One thing of a contract that nothing can be generated from. */
export interface GenerationFault {
  /** Where it stands in the bundled document, as a pointer (RFC 6901) that begins with `#`. */
  pointer: string;
  message: string;
}

/** Takes a fault; whoever reports goes on with the rest. */
export type Report = (pointer: string, message: string) => void;

/** A contract cannot be generated from; the message lists every fault with its place. */
export class GenerationError extends Error {
  readonly faults: readonly GenerationFault[];

  constructor(faults: readonly GenerationFault[], contract = 'The contract') {
    const lines = faults.map(({ pointer, message }) => `  ${placeOf(pointer)}: ${message}`);
    super(`${contract} cannot be generated from:\n${lines.join('\n')}`);
    this.name = 'GenerationError';
    this.faults = faults;
  }
}

/** Keeps each fault once, in the order in which they were found. */
export class FaultList {
  readonly faults: GenerationFault[] = [];
  readonly #known = new Set<string>();

  readonly report: Report = (pointer, message) => {
    const key = `${pointer}\n${message}`;
    if (this.#known.has(key)) return;
    this.#known.add(key);
    this.faults.push({ pointer, message });
  };

  /** Throws GenerationError when there is any fault. */
  throwIfAny(contract?: string): void {
    if (this.faults.length > 0) throw new GenerationError(this.faults, contract);
  }
}

/** Does work that reports faults; without somebody to report to, any is thrown at its end. */
export function reporting<T>(report: Report | undefined, work: (report: Report) => T): T {
  if (report) return work(report);
  const list = new FaultList();
  const result = work(list.report);
  list.throwIfAny();
  return result;
}

/** A pointer as people read it: `paths//things/{id}/get`. */
export function placeOf(pointer: string): string {
  const parts = pointer.split('/').slice(1);
  return parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~')).join('/') || '/';
}

/** What an error says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
