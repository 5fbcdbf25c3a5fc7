/**
 * `npm run check`: everything that must hold besides the tests. All steps run, whatever fails
 * before, and the exit code is 1 when any did. `npm run check -- eslint types` runs those alone.
 */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { findProgram } from './check/find-program.ts';
import { runSteps, type Result, type Step } from './check/run-steps.ts';

const redocly = findProgram('@redocly/cli', 'redocly');
const tsc = findProgram('typescript', 'tsc');

/** These leave generated code alone or write it, so they come first. */
const before: Step[] = [
  { name: 'drift', command: ['scripts/check-drift.ts'] },
  { name: 'format', command: [findProgram('prettier', 'prettier'), '--check', '.'] },
  { name: 'contracts', command: [redocly, 'lint'] },
  { name: 'licences', command: ['scripts/check-licences.ts'] },
];

/** These read generated code. */
const after: Step[] = [
  { name: 'eslint', command: [findProgram('eslint', 'eslint'), '--max-warnings', '0', '.'] },
  { name: 'types', command: [tsc, '-p', 'tsconfig.json'] },
  { name: 'client', command: [tsc, '-p', 'clients/typescript', '--noEmit'] },
  {
    name: 'imports',
    command: [
      findProgram('dependency-cruiser', 'depcruise'),
      ...['src', 'generated', 'clients', 'scripts', 'test', 'bench'].filter((folder) =>
        existsSync(folder),
      ),
    ],
  },
  { name: 'breaking', command: ['scripts/check-breaking.ts'] },
  { name: 'unused', command: [findProgram('knip', 'knip'), '--no-progress'] },
];

async function check(names: readonly string[]): Promise<void> {
  const known = [...before, ...after].map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new Error(`no such step: ${unknown.join(', ')}; there are ${known.join(', ')}`);
  }
  const chosen = ({ name }: Step): boolean => names.length === 0 || names.includes(name);
  const width = Math.min(2, availableParallelism());
  const results = [
    ...(await runSteps(before.filter(chosen), width, report)),
    ...(await runSteps(after.filter(chosen), width, report)),
  ];
  const failed = results.filter(({ ok }) => !ok).map(({ name }) => name);
  console.log(failed.length === 0 ? 'All steps passed.' : `Failed: ${failed.join(', ')}.`);
  if (failed.length > 0) process.exitCode = 1;
}

function report({ name, ok, seconds, output }: Result): void {
  console.log(`${ok ? 'ok    ' : 'FAILED'}  ${name} (${seconds.toFixed(1)} s)`);
  if (ok)
    for (const warning of output.match(/^WARNING: .*$/gm) ?? []) console.log(`        ${warning}`);
  else console.log(`${output.trimEnd()}\n`);
}

await check(process.argv.slice(2));
