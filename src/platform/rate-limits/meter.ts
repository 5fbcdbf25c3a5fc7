import type { LimitWindow } from '../../engine/ports/index.ts';
import { SlidingWindow } from './sliding-window.ts';

/** The windows of one subject in one bucket. */
export class Meter {
  #declared: readonly LimitWindow[] = [];
  #windows: SlidingWindow[] = [];
  /** When it can be forgotten without being missed. */
  #idleAtMs = 0;

  /** The windows that are declared, in their order; those of a length that it has kept go on. */
  align(declared: readonly LimitWindow[]): readonly SlidingWindow[] {
    if (declared !== this.#declared) {
      const known = new Map(
        this.#declared.map(({ seconds }, index) => [seconds, this.#windows[index]]),
      );
      this.#windows = declared.map(({ seconds }) => known.get(seconds) ?? new SlidingWindow());
      this.#declared = declared;
    }
    return this.#windows;
  }

  /** Notes that hits were counted for so long. */
  keepUntil(timeMs: number): void {
    if (timeMs > this.#idleAtMs) this.#idleAtMs = timeMs;
  }

  isIdle(nowMs: number): boolean {
    return this.#idleAtMs <= nowMs;
  }

  /** How full its fullest window is, of 1: what would be given away by forgetting it. */
  fullness(nowMs: number): number {
    let most = 0;
    for (const [index, { seconds, capacity }] of this.#declared.entries()) {
      const window = this.#windows[index];
      window?.expire(nowMs, seconds * 1_000);
      most = Math.max(most, (window?.used ?? 0) / capacity);
    }
    return most;
  }
}
