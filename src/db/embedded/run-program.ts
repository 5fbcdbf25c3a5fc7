import { execFile } from 'node:child_process';
import type { Identity } from './installation.ts';

export interface ProgramResult {
  succeeded: boolean;
  /** Both streams, or why the program could not be started. */
  output: string;
}

/** Runs a program to its end, at most for a minute. A failure is a result; nothing is thrown. */
export function runProgram(
  file: string,
  args: readonly string[],
  options: { identity: Identity | undefined; cwd: string },
): Promise<ProgramResult> {
  return new Promise((resolve) => {
    try {
      execFile(
        file,
        args,
        { ...options.identity, cwd: options.cwd, env: programEnvironment, timeout: 60_000 },
        (error, stdout, stderr) => {
          const output = `${stdout}${stderr}`.trim();
          resolve({ succeeded: error === null, output: output || (error?.message ?? '') });
        },
      );
    } catch (error) {
      resolve({ succeeded: false, output: String(error) });
    }
  });
}

/**
 * All that PostgreSQL's programs see as their environment: nothing secret of ours, and nothing that
 * would change where they look or the language that they write. Windows adds what it must.
 */
export const programEnvironment: NodeJS.ProcessEnv = {
  ...(process.platform !== 'win32' && { PATH: '/usr/local/bin:/usr/bin:/bin' }),
  LC_ALL: 'C',
  TZ: 'UTC',
};
