import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';

/** One thing to check: a program of JavaScript or TypeScript, and its arguments. */
export interface Step {
  name: string;
  command: [program: string, ...args: string[]];
}

/** How a step went; `output` is what it printed to both of its streams. */
export interface Result {
  name: string;
  ok: boolean;
  seconds: number;
  output: string;
}

const root = resolve(import.meta.dirname, '../..');

/**
 * Runs every step by this Node, at most `width` at a time, and tells `report` of each as it ends.
 * A step that fails stops no other.
 */
export async function runSteps(
  steps: readonly Step[],
  width: number,
  report: (result: Result) => void,
): Promise<Result[]> {
  const waiting = [...steps];
  const results: Result[] = [];
  const work = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const result = await runStep(step);
      results.push(result);
      report(result);
    }
  };
  await Promise.all(Array.from({ length: width }, work));
  return results;
}

async function runStep({ name, command }: Step): Promise<Result> {
  const start = performance.now();
  const child = spawn(process.execPath, command, {
    cwd: root,
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<boolean>((settle, reject) => {
    child.once('error', reject);
    child.once('close', (code) => settle(code === 0));
  });
  const [ok, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { name, ok, seconds: (performance.now() - start) / 1000, output: stdout + stderr };
}
