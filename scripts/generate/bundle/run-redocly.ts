import { execFile } from 'node:child_process';
import { join } from 'node:path';

/** Longest that Redocly may take: a reference to another host may never be answered. */
const timeoutMs = 60_000;

/** Runs `redocly bundle` and answers what it printed and whether it ended well; never rejects. */
export function runRedocly(
  cwd: string,
  options: readonly string[],
): Promise<{ ok: boolean; printed: string }> {
  // As a command, since its package offers nothing to import.
  const command = [join(import.meta.dirname, 'redocly.ts'), 'bundle', '--force', ...options];
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const { promise, resolve } = Promise.withResolvers<{ ok: boolean; printed: string }>();
  execFile(
    process.execPath,
    command,
    { cwd, env, timeout: timeoutMs, maxBuffer: 64 * 1024 * 1024 },
    (error, stdout, stderr) => resolve({ ok: error === null, printed: `${stdout}\n${stderr}` }),
  );
  return promise;
}
