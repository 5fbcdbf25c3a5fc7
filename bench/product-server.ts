import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pinned } from './processors.ts';

/** The whole product as a process of its own, with a database of its own. */
export interface ProductServer {
  port: number;
  /** Stops it and removes its data. */
  stop(): Promise<void>;
}

const main = fileURLToPath(import.meta.resolve('../src/main.ts'));

/**
 * Starts `src/main.ts` as in production, on an empty embedded PostgreSQL; both on one processor where
 * that is possible. It believes one forwarding header, so that callers can come from many addresses.
 */
export async function startProduct(processor: number): Promise<ProductServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'charter-bench-'));
  const args = ['--disable-warning=ExperimentalWarning', main] as const;
  const [command, ...rest] = pinned([process.execPath, ...args], processor);
  const child = spawn(command, rest, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: '0',
      DATA_DIR: dataDir,
      LOG_LEVEL: 'silent',
      STOP_GRACE_MS: '0',
      TRUST_PROXY: '1',
    },
  });
  const ended = once(child, 'exit');
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
    await rm(dataDir, { recursive: true, force: true });
  };
  const failed = ended.then(() => {
    throw new Error('the server ended before it served');
  });
  failed.catch(() => undefined);
  try {
    return { port: await Promise.race([portOf(child.stdout), failed]), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function portOf(output: NodeJS.ReadableStream): Promise<number> {
  let text = '';
  for await (const chunk of output) {
    text += String(chunk);
    const port = /\(port (\d+)\)/.exec(text)?.[1];
    if (port !== undefined) return Number(port);
  }
  throw new Error('the server said no port');
}
