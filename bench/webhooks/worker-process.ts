import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** A worker of the product in a process of its own. */
export interface WorkerProcess {
  usage(): Promise<WorkerUsage>;
  stop(): Promise<void>;
}

/** What a worker has used so far; NaN where the system does not tell. */
export interface WorkerUsage {
  processorSeconds: number;
  /** The most memory that it had. */
  mostMiB: number;
}

const main = fileURLToPath(import.meta.resolve('../../src/main.ts'));

/** Starts it as in production, but for loopback being open; resolves when it works. */
export async function startWorkerProcess(
  databaseUrl: string,
  signingKey: Buffer,
): Promise<WorkerProcess> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      ROLE: 'worker',
      HOST: '127.0.0.1',
      PORT: '0',
      DATABASE_URL: databaseUrl,
      SIGNING_KEY: signingKey.toString('base64'),
      EGRESS_ALLOW: '127.0.0.1',
      LOG_LEVEL: 'silent',
    },
  });
  const ended = once(child, 'exit');
  await Promise.race([
    once(child.stdout, 'data'),
    ended.then(() => {
      throw new Error('the worker ended before it worked');
    }),
  ]);
  child.stdout.resume();
  return {
    usage: () => usageOf(child.pid ?? 0),
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** By Linux's /proc: the high-water mark of the resident set, and times in hundredths of a second. */
async function usageOf(pid: number): Promise<WorkerUsage> {
  const [status, stat] = await Promise.all(
    ['status', 'stat'].map((file) => readFile(`/proc/${pid}/${file}`, 'utf8').catch(() => '')),
  );
  const kibibytes = /^VmHWM:\s*(\d+) kB$/m.exec(status ?? '')?.[1];
  // The name in brackets may have spaces; user and system time are the 12th and 13th after it.
  const times = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
  return {
    processorSeconds: (Number(times[11] ?? NaN) + Number(times[12] ?? NaN)) / 100,
    mostMiB: Math.round(Number(kibibytes ?? NaN) / 1_024),
  };
}
