import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

const taskset = 'taskset';
/** Whether programs can be given a processor of their own: Linux's taskset, and two processors. */
const canPin = availableParallelism() > 1 && spawnSync(taskset, ['--version']).status === 0;

/** A command that runs on one processor alone; as it is where none is named or that is impossible. */
export function pinned(
  command: readonly [string, ...string[]],
  processor: number | undefined,
): readonly [string, ...string[]] {
  if (processor === undefined || !canPin) return command;
  return [taskset, '--cpu-list', String(processor), ...command];
}

/** Keeps this process, the client, on one processor. */
export function pinThisProcess(processor: number): void {
  if (!canPin) return;
  const args = ['--all-tasks', '--cpu-list', '--pid', String(processor), String(process.pid)];
  spawnSync(taskset, args);
}
