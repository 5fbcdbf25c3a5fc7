/** A Redis of a test's own, which it may stop, freeze and kill. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeWithProgram } from './describe-with.ts';

const program = 'redis-server';

/** `describe` where there is a Redis to start. */
export function describeWithRedis(name: string, suite: () => void): void {
  describeWithProgram(program, name, suite);
}

export interface TestRedis {
  url: string;
  /** Starts it on the same port, empty. */
  start(): Promise<void>;
  signal(signal: NodeJS.Signals): void;
  /** Kills it, and resolves once it has ended. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

export async function startRedis(): Promise<TestRedis> {
  const folder = await mkdtemp(join(tmpdir(), 'charter-redis-'));
  const port = await findFreePort();
  let child: ChildProcess | undefined;
  const start = async (): Promise<void> => {
    const options = ['--port', String(port), '--dir', folder, '--bind', '127.0.0.1', '--save', ''];
    const started = spawn(program, options, { stdio: ['ignore', 'pipe', 'ignore'] });
    child = started;
    let output = '';
    await new Promise<void>((resolve, reject) => {
      started.stdout.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        if (output.includes('Ready to accept connections')) resolve();
      });
      started.once('exit', () => {
        reject(new Error(`Redis ended:\n${output}`));
      });
    });
  };
  const kill = async (): Promise<void> => {
    const running = child;
    child = undefined;
    if (running?.exitCode !== null || running.signalCode !== null) return;
    const ended = new Promise((resolve) => running.once('exit', resolve));
    running.kill('SIGKILL');
    await ended;
  };
  await start();
  return {
    url: `redis://127.0.0.1:${String(port)}`,
    start,
    signal: (signal) => child?.kill(signal),
    kill,
    stop: async () => {
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A port that nothing listens on. */
export async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}
