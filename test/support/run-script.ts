import { execFile } from 'node:child_process';
import { join } from 'node:path';

/** Runs one of the project's commands as npm does; its output is both streams together. */
export function runScript(
  name: string,
  environment: Record<string, string>,
  args: readonly string[] = [],
): Promise<{ code: number; output: string }> {
  const script = join(import.meta.dirname, '../../scripts', name);
  const options = { env: { PATH: process.env['PATH'], NODE_ENV: 'test', ...environment } };
  return new Promise((resolve) => {
    const flags = ['--disable-warning=ExperimentalWarning', script, ...args];
    execFile(process.execPath, flags, options, (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), output: stdout + stderr });
    });
  });
}
