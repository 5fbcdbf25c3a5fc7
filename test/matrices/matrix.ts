import { mkdirSync, writeFileSync } from 'node:fs';
import type { Operation } from '../support/operations/operation.ts';

/** Counts the cells of a matrix, and keeps what is wrong in them. */
export interface Matrix {
  readonly faults: string[];
  readonly counts: ReadonlyMap<string, Counts>;
  /** One cell: an operation that was tried, and how it was answered. */
  note(operation: Operation, outcome: 'allowed' | 'refused', fault?: string): void;
  /** Prints the counts, and keeps them for programs. */
  print(): void;
}

export interface Counts {
  tries: number;
  allowed: number;
  refused: number;
}

/** A matrix of every one of these operations. */
export function createMatrix(name: string, operations: readonly Operation[]): Matrix {
  const counts = new Map<string, Counts>(
    operations.map(({ id }) => [id, { tries: 0, allowed: 0, refused: 0 }]),
  );
  const faults: string[] = [];
  return {
    faults,
    counts,
    note: ({ id }, outcome, fault) => {
      const cell = counts.get(id) ?? { tries: 0, allowed: 0, refused: 0 };
      cell.tries += 1;
      cell[outcome] += 1;
      counts.set(id, cell);
      if (fault !== undefined) faults.push(`${id}: ${fault}`);
    },
    print: () => {
      const sum = {
        operations: counts.size,
        tries: 0,
        allowed: 0,
        refused: 0,
        wrong: faults.length,
      };
      for (const cell of counts.values()) {
        sum.tries += cell.tries;
        sum.allowed += cell.allowed;
        sum.refused += cell.refused;
      }
      process.stdout.write(`${name}: ${JSON.stringify(sum)}\n`);
      mkdirSync('dist/proofs', { recursive: true });
      const report = { ...sum, faults, operations: Object.fromEntries(counts) };
      writeFileSync(`dist/proofs/${name}.json`, `${JSON.stringify(report, undefined, 2)}\n`);
    },
  };
}
