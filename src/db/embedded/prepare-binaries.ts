import { tmpdir } from 'node:os';
import { copyBinaries } from './copy-binaries.ts';
import type { PlatformPackage } from './find-platform-package.ts';
import { hydrateLinks } from './hydrate-links.ts';
import { programPath } from './installation.ts';
import type { Identity } from './installation.ts';
import { runProgram } from './run-program.ts';
import type { ProgramResult } from './run-program.ts';

/**
 * The folder whose programs this identity has been seen to run: the package's own, or a copy of
 * it where the package cannot be entered, or cannot be given its links. Rejects when neither runs.
 */
export async function prepareBinaries(
  source: PlatformPackage,
  identity: Identity | undefined,
  log: (line: string) => void,
): Promise<string> {
  const hydrated = await hydrateLinks(source.native);
  if (hydrated) {
    const trial = await tryProgram(source.native, identity);
    if (trial.succeeded) return source.native;
    const ourTrial = identity ? await tryProgram(source.native, undefined) : trial;
    if (!ourTrial.succeeded) throw new Error(cannotRun(ourTrial.output));
  }
  const shell = await runProgram('/bin/sh', ['-c', ':'], { identity, cwd: '/' });
  if (!shell.succeeded) throw new Error(cannotRun(shell.output));
  const failures: string[] = [];
  for (const parent of new Set([tmpdir(), '/var/tmp', '/var/lib'])) {
    try {
      const copy = await copyBinaries(source, parent, log);
      const trial = await tryProgram(copy, identity);
      if (trial.succeeded) return copy;
      failures.push(trial.output);
    } catch (error) {
      failures.push(String(error));
    }
  }
  throw new Error(cannotRun(failures.join('\n')));
}

function tryProgram(native: string, identity: Identity | undefined): Promise<ProgramResult> {
  return runProgram(programPath(native, 'postgres'), ['--version'], { identity, cwd: native });
}

function cannotRun(reason: string): string {
  return `The embedded PostgreSQL does not run here; set DATABASE_URL to use another.\n${reason}`;
}
