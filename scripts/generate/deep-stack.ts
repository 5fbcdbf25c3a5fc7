import { isMainThread, Worker } from 'node:worker_threads';

/** Megabytes: schemas refer to one another in chains of thousands, and are walked by recursion. */
const stackSizeMb = 128;

/** Runs a program in a thread with a deep stack; its exit code becomes this process's. */
export async function runDeep(file: string, argv: readonly string[]): Promise<void> {
  const worker = new Worker(file, { argv: [...argv], resourceLimits: { stackSizeMb } });
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  worker.once('error', reject);
  worker.once('exit', resolve);
  process.exitCode = await promise;
}

/** Runs work in such a thread: `file` is the module that calls this, and is loaded again for it. */
export async function withDeepStack(file: string, work: () => Promise<void>): Promise<void> {
  await (isMainThread ? runDeep(file, process.argv.slice(2)) : work());
}
