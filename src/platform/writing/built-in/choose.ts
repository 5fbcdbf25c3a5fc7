import { hash } from 'node:crypto';

/** One of several, the same for the same text, evenly spread over texts. */
export function choose<T>(choices: readonly T[], text: string): T {
  const chosen = choices[Number.parseInt(hash('sha256', text).slice(0, 8), 16) % choices.length];
  if (chosen === undefined) throw new Error('there is nothing to choose from');
  return chosen;
}
