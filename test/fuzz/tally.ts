import type { Operation } from '../support/operations/operation.ts';
import type { Twist } from './twists/index.ts';

/** What came of one operation's requests. */
export interface OperationCounts {
  sent: number;
  /** Answered with success. */
  succeeded: number;
  refused: number;
  /** 5xx but for 503 that went away when the request was repeated. */
  failed: number;
  statuses: Record<string, number>;
  /** By kind of twist. */
  kinds: Record<string, number>;
  /** Twists there are, and those that were tried. */
  twists: number;
  tried: number;
}

/** Counts of a run. */
export interface Tally {
  operations: ReadonlyMap<string, OperationCounts>;
  sent: number;
  /** Requests that were sent again because the server was busy (503). */
  repeated: number;
  /** Further requests that read what hostile ones stored. */
  readBack: number;
  count(operation: Operation, twist: Twist, status: number): void;
}

export function createTally(
  all: readonly { operation: Operation; twists: readonly Twist[] }[],
): Tally {
  const tried = new Set<string>();
  const operations = new Map<string, OperationCounts>(
    all.map(({ operation, twists }) => [
      operation.id,
      {
        sent: 0,
        succeeded: 0,
        refused: 0,
        failed: 0,
        statuses: {},
        kinds: {},
        twists: twists.length,
        tried: 0,
      },
    ]),
  );
  const tally: Tally = {
    operations,
    sent: 0,
    repeated: 0,
    readBack: 0,
    count: ({ id }, { name, kind }, status) => {
      const counts = operations.get(id);
      if (!counts) return;
      tally.sent += 1;
      counts.sent += 1;
      if (status < 400) counts.succeeded += 1;
      else if (status < 500) counts.refused += 1;
      else counts.failed += 1;
      counts.statuses[status] = (counts.statuses[status] ?? 0) + 1;
      counts.kinds[kind] = (counts.kinds[kind] ?? 0) + 1;
      if (tried.has(`${id} ${name}`)) return;
      tried.add(`${id} ${name}`);
      counts.tried += 1;
    },
  };
  return tally;
}
