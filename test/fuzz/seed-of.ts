import { hash } from 'node:crypto';

/** The seed of one property's check, which follows from the run's, so that a check alone repeats it. */
export function seedOf(seed: number, operation: string, twist: string, round: number): number {
  const text = [seed, operation, twist, round].join('\n');
  return Buffer.from(hash('sha256', text, 'hex'), 'hex').readInt32BE(0);
}
