/** How many batches a window is kept in, whatever its capacity. */
export const batchesPerWindow = 60;

/**
 * A sliding window of bounded memory. Hits are kept in batches, each of at most a sixtieth of the
 * capacity, with the time of its newest hit: a batch is forgotten as a whole, once its newest hit is
 * as old as the window. So what is counted is never less than the hits of the window, and exceeds
 * them by less than a batch; up to a capacity of 60 it is exact. Times never go backwards: a clock that
 * does is held to the newest hit.
 */
export class SlidingWindow {
  /** A ring: the oldest batch stands at `#first`. Its length is a power of two. */
  #times: number[] = [0, 0, 0, 0];
  #counts: number[] = [0, 0, 0, 0];
  #first = 0;
  #size = 0;
  #used = 0;

  /** The hits that count. */
  get used(): number {
    return this.#used;
  }

  /** How many batches are kept. */
  get batches(): number {
    return this.#size;
  }

  /** Forgets the batches that are as old as the window. */
  expire(nowMs: number, lengthMs: number): void {
    const bound = nowMs - lengthMs;
    while (this.#size > 0 && (this.#times[this.#first] ?? 0) <= bound) {
      this.#used -= this.#counts[this.#first] ?? 0;
      this.#first = (this.#first + 1) & (this.#times.length - 1);
      this.#size -= 1;
    }
  }

  /** Counts so many hits. */
  add(nowMs: number, count: number, capacity: number): void {
    this.#used += count;
    let rest = count;
    let timeMs = nowMs;
    if (this.#size > 0) {
      const last = this.#at(this.#size - 1);
      const newestMs = this.#times[last] ?? 0;
      const filled = this.#counts[last] ?? 0;
      const batch = Math.ceil(capacity / batchesPerWindow);
      timeMs = Math.max(nowMs, newestMs);
      const room = timeMs === newestMs ? rest : Math.min(rest, batch - filled);
      if (room > 0) {
        this.#times[last] = timeMs;
        this.#counts[last] = filled + room;
        rest -= room;
      }
    }
    if (rest > 0) this.#push(timeMs, rest);
  }

  /** Milliseconds until so many hits of those that count will be forgotten. */
  waitFor(count: number, nowMs: number, lengthMs: number): number {
    let forgotten = 0;
    for (let index = 0; index < this.#size; index += 1) {
      const at = this.#at(index);
      forgotten += this.#counts[at] ?? 0;
      if (forgotten >= count) return (this.#times[at] ?? 0) + lengthMs - nowMs;
    }
    return lengthMs;
  }

  #at(index: number): number {
    return (this.#first + index) & (this.#times.length - 1);
  }

  #push(timeMs: number, count: number): void {
    if (this.#size === this.#times.length) this.#grow();
    const at = this.#at(this.#size);
    this.#times[at] = timeMs;
    this.#counts[at] = count;
    this.#size += 1;
  }

  #grow(): void {
    const order = this.#times.map((_time, index) => this.#at(index));
    const spare = this.#times.map(() => 0);
    this.#times = [...order.map((at) => this.#times[at] ?? 0), ...spare];
    this.#counts = [...order.map((at) => this.#counts[at] ?? 0), ...spare];
    this.#first = 0;
  }
}
