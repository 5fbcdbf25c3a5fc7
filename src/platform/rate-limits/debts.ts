/** What was counted without the shared store, until it is told. */
export interface Debt {
  key: string;
  count: number;
  seconds: number;
  capacity: number;
  /** When the newest of it was counted. */
  atMs: number;
}

/** More windows than this are not remembered; the oldest goes first. */
const maximumDebts = 200_000;

/** Gathers debts by window. */
export class Debts {
  readonly #debts = new Map<string, Debt>();
  readonly #onForget: () => void;

  constructor(onForget: () => void) {
    this.#onForget = onForget;
  }

  get size(): number {
    return this.#debts.size;
  }

  add({ key, count, seconds, capacity, atMs }: Debt): void {
    const known = this.#debts.get(key);
    if (known) {
      known.count += count;
      known.capacity = capacity;
      known.atMs = atMs;
      return;
    }
    if (this.#debts.size >= maximumDebts) {
      const [oldest] = this.#debts.keys();
      if (oldest !== undefined) this.#debts.delete(oldest);
      this.#onForget();
    }
    this.#debts.set(key, { key, count, seconds, capacity, atMs });
  }

  /** Takes out so many at most; those whose window has passed are dropped. */
  take(most: number, nowMs: number): Debt[] {
    const taken: Debt[] = [];
    for (const [key, debt] of this.#debts) {
      this.#debts.delete(key);
      if (debt.atMs + debt.seconds * 1_000 <= nowMs) continue;
      if (taken.push(debt) === most) break;
    }
    return taken;
  }
}
