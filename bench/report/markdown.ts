import type { Machine } from '../machine.ts';

/** A Markdown table; every column but the first is aligned to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** Where and with what a run was made, as a paragraph. */
export function machineParagraph({
  date,
  node,
  cores,
  processor,
  memoryGiB,
  load,
  packages,
}: Machine): string {
  const versions = Object.entries(packages).map(([name, version]) => `${name} ${version}`);
  return (
    `${date}, Node ${node.slice(1)}, ${String(cores)} cores (${processor}), ` +
    `${String(memoryGiB)} GiB, load ${String(load)} before the run; ${versions.join(', ')}.`
  );
}

/** How to read the tables of both benches. */
export const columnsAndSpread =
  'Columns are the number of operations in the contract. A figure without a spread was measured ' +
  'once: loading the contract takes that server more than ten seconds.\n';
