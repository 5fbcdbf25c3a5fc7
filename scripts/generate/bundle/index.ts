/**
 * Bundling: one contract in many files becomes one document. Redocly does it and says what it cannot
 * resolve; a reference that leads nowhere within an extension or an example is data, and no fault.
 */
import { relative } from 'node:path';
import { isData, readProblems, type BundleProblem } from './problems.ts';
import { runRedocly } from './run-redocly.ts';

export { isData, readProblems, type BundleProblem } from './problems.ts';
export { runRedocly } from './run-redocly.ts';

/** Contracts cannot be bundled; the message lists every reason with its file and line. */
export class BundleError extends Error {
  constructor(lines: readonly string[]) {
    super(`The contracts cannot be bundled:\n${lines.map((line) => `  ${line}`).join('\n')}`);
    this.name = 'BundleError';
  }
}

/** Bundles every contract named in redocly.yaml into `generated/<api>/openapi.json`; else BundleError. */
export async function bundleContracts(root: string): Promise<void> {
  const { ok, printed } = await runRedocly(root, []);
  const errors = readProblems(printed, root).filter(
    ({ severity, pointer }) => severity === 'error' && !(pointer && isData(pointer)),
  );
  if (errors.length > 0) throw new BundleError(errors.map((error) => describe(error, root)));
  if (!ok) throw new BundleError([printed.trim()]);
}

function describe({ file, line, pointer, message }: BundleProblem, root: string): string {
  const place = file === undefined ? '' : `${relative(root, file)}:${String(line ?? 1)}: `;
  return `${place}${pointer === undefined ? '' : `${pointer}: `}${message}`;
}
