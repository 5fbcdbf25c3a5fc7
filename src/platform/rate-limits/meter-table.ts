import { Meter } from './meter.ts';

/** How many of the longest known are looked at for each that comes anew. */
const looksPerNewcomer = 2;
const looksWhenFull = 16;

/**
 * The meters of one bucket, by subject, of which it keeps so many at most. Whoever comes anew makes it
 * look at a few others, so that those that are idle go as fast as new ones come. Where it is full of
 * meters that count, it forgets the emptiest of some, and tells: a subject that is near its limit is
 * not forgotten for a flood of others that each come once.
 */
export class MeterTable {
  readonly #meters = new Map<string, Meter>();
  readonly #maximum: number;
  readonly #onForget: () => void;

  constructor(maximum: number, onForget: () => void) {
    this.#maximum = maximum;
    this.#onForget = onForget;
  }

  get size(): number {
    return this.#meters.size;
  }

  /** The subject's meter; `begin` sees a new one first. */
  find(subject: string, nowMs: number, begin?: (meter: Meter) => void): Meter {
    const known = this.#meters.get(subject);
    if (known) return known;
    this.#makeRoom(nowMs);
    const meter = new Meter();
    begin?.(meter);
    this.#meters.set(subject, meter);
    return meter;
  }

  #makeRoom(nowMs: number): void {
    const full = this.#meters.size >= this.#maximum;
    const looked = this.#oldest(full ? looksWhenFull : looksPerNewcomer);
    let emptiest: string | undefined;
    let least = Infinity;
    for (const [subject, meter] of looked) {
      this.#meters.delete(subject);
      if (meter.isIdle(nowMs)) continue;
      // To the end of the line: the next newcomer looks at others.
      this.#meters.set(subject, meter);
      const fullness = full ? meter.fullness(nowMs) : 0;
      if (fullness >= least) continue;
      least = fullness;
      emptiest = subject;
    }
    if (this.#meters.size < this.#maximum || emptiest === undefined) return;
    this.#meters.delete(emptiest);
    this.#onForget();
  }

  #oldest(count: number): [string, Meter][] {
    const oldest: [string, Meter][] = [];
    for (const entry of this.#meters) {
      if (oldest.push(entry) === count) break;
    }
    return oldest;
  }
}
