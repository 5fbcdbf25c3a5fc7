/** Milliseconds of loading a contract after which a server is started with it in one round only. */
const patienceMs = 10_000;

/**
 * Remembers which servers took longer than that with a contract: a start of half a minute is known
 * after one, and would take most of the run.
 */
export class Patience {
  readonly #lost = new Set<string>();

  /** Whether a server is worth starting again with a contract of this size. */
  has(server: string, operations: number): boolean {
    return !this.#lost.has(`${server} ${String(operations)}`);
  }

  /** Notes how long it took. */
  note(server: string, operations: number, contractMs: number): void {
    if (contractMs > patienceMs) this.#lost.add(`${server} ${String(operations)}`);
  }
}
