import type { SpecReport } from './report.ts';

/** What to do about each kind of fault; every kind that is not named falls to the last. */
const ways: readonly (readonly [fault: RegExp, what: string, way: string])[] = [
  [/operationId/, 'operationId', 'write it, or let new:api take the name that would be free'],
  [
    /^is public without/,
    'public',
    'say `security: []` on what is open to all, or run new:api with --allow-public',
  ],
  [
    /^an empty security alternative/,
    '{} in security',
    'take it out to ask for a credential, or say `security: []` to ask for none',
  ],
  [
    /^the security scheme \S+ (?:sends|is|has the type) /,
    'security scheme',
    'declare http bearer or an apiKey in a header instead, or beside it',
  ],
];
const otherwise = 'change the contract';
const leaveOut = 'run new:api with --leave-out-faulty to go without these operations';

/** Lines that tell how to settle the faults of a contract from elsewhere. */
export function settleLines({ ours, faults, operations }: SpecReport): string[] {
  if (ours || operations.length === 0 || faults.length === 0) return [];
  const rest = operations.some(({ servable }) => servable)
    ? `${otherwise}, or ${leaveOut}`
    : otherwise;
  const needed = new Map(
    faults.map(({ message }) => {
      const way = ways.find(([fault]) => fault.test(message));
      return way ? [way[1], way[2]] : ['the rest', rest];
    }),
  );
  const width = Math.max(...[...needed.keys()].map((what) => what.length));
  return [...needed].map(([what, way]) => `${what.padEnd(width)}  ${way}`);
}
