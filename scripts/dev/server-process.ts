import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** A server that is started anew again and again; one runs at a time. */
export interface ServerProcess {
  /** Stops what runs, waits until it has ended, and starts another. */
  restart(): Promise<void>;
  /** Stops what runs; nothing is started any more. */
  close(): Promise<void>;
}

/** Longer than the server's own time to drain. */
const patienceMs = 30_000;

/** A server run by this Node, its output shown. It has ended when `close` resolves: killed if need be. */
export function createServerProcess(folder: string, args: readonly string[]): ServerProcess {
  let running: ChildProcess | undefined;
  let closed = false;

  const stop = async (): Promise<void> => {
    const child = running;
    if (child === undefined) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), patienceMs);
    await ended;
    clearTimeout(timer);
  };

  const start = (): void => {
    const child = spawn(process.execPath, args, { cwd: folder, stdio: 'inherit' });
    running = child;
    child.once('exit', (code, signal) => {
      running = undefined;
      console.error(`[dev] the server ended (${signal ?? code ?? 'unknown'})`);
    });
  };

  return {
    restart: async () => {
      await stop();
      if (!closed) start();
    },
    close: () => {
      closed = true;
      return stop();
    },
  };
}
