import type { NewApiResult } from './new-api.ts';

const settle = `Each fault above is for you to settle in the contract:
  no operationId      is given one by itself
  public              say \`security: []\` on operations that are open to all, or run with --allow-public
  {} in security      take it out to ask for a credential, or say \`security: []\` to ask for none
  anything else       change the contract, or run with --leave-out-faulty to go without these operations`;

/** What became of a new API, and what is left to do, as people read it. */
export function printResult(name: string, result: NewApiResult): string {
  if (!result.placed) {
    const faults = result.report?.faults.length ?? 0;
    return `Nothing was changed: ${result.reason}.${faults > 0 ? `\n${settle}` : ''}`;
  }
  const lines = [`The API ${name} is in its place:`, ...result.files.map((file) => `  ${file}`)];
  if (result.left.length > 0) {
    lines.push(
      'Left out, since they cannot be served:',
      ...result.left.map((label) => `  ${label}`),
    );
  }
  for (const scheme of result.unauthenticated) {
    lines.push(
      `The server refuses to start until the security scheme ${scheme} has an authenticator: a function`,
      `of the type Authenticator (src/engine/ports.ts), under authenticators.${name} in src/compose.ts.`,
    );
  }
  lines.push(`Write its handlers in src/apis/${name}/; each answers 501 until then.`);
  return lines.join('\n');
}
