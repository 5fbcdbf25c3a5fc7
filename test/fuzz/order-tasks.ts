import type { Operation } from '../support/operations/operation.ts';
import { seedOf } from './seed-of.ts';
import type { Twist } from './twists/index.ts';

/** One property to check: a twist of an operation, for the so-manyeth time. */
export interface Task {
  operation: Operation;
  twist: Twist;
  round: number;
}

/** An operation with everything that is done to it. */
export interface Tried {
  operation: Operation;
  twists: readonly Twist[];
}

/**
 * Every twist of every operation, again and again. Operations take turns, so that wherever it ends each
 * was tried as often as the others; which of its twists come first depends on the seed.
 */
export function* orderTasks(all: readonly Tried[], seed: number): Generator<Task, undefined> {
  const most = Math.max(0, ...all.map(({ twists }) => twists.length));
  if (most === 0) return undefined;
  const shuffled = all.map(({ operation, twists }) => ({
    operation,
    twists: shuffle(twists, (twist) => seedOf(seed, operation.id, twist.name, 0)),
  }));
  for (let round = 0; ; round += 1) {
    for (let turn = 0; turn < most; turn += 1) {
      for (const { operation, twists } of shuffled) {
        const twist = twists[turn];
        if (twist) yield { operation, twist, round };
      }
    }
  }
}

/** What has to work comes first. */
function shuffle(twists: readonly Twist[], place: (twist: Twist) => number): Twist[] {
  const placed = twists.map((twist) => ({
    twist,
    at: twist.kind === 'valid' ? -Infinity : place(twist),
  }));
  return placed.sort((one, other) => one.at - other.at).map(({ twist }) => twist);
}
