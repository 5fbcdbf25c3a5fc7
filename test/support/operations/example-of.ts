import type { Shown } from './operation.ts';
import { follow } from './schema.ts';

/** The example that a contract shows, the first of several; undefined where it shows none. */
export function exampleOf(document: object, { example, examples }: Shown): unknown {
  const [first] = Object.values(examples ?? {});
  return example ?? (first && follow(document, first).value);
}
