import type { Shown } from './operation.ts';

/** The example that a contract shows, the first of several; undefined where it shows none. */
export function exampleOf({ example, examples }: Shown): unknown {
  return example ?? Object.values(examples ?? {})[0]?.value;
}
