import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

/** The server as a process of its own, as `npm start` runs it. */
export interface ServerProcess {
  url: string;
  /** Everything that it printed so far. */
  output(): string;
  kill(signal: NodeJS.Signals): void;
  /** Resolves with its exit code once it has ended; null after a signal that it could not handle. */
  ended: Promise<number | null>;
}

const main = join(import.meta.dirname, '../../src/main.ts');

/**
 * Starts the server, or another program that serves, on a free port; resolves when it says where it
 * serves.
 */
export async function startServerProcess(
  environment: Record<string, string>,
  program = main,
  args: readonly string[] = [],
): Promise<ServerProcess> {
  const child: ChildProcess = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', program, ...args],
    {
      env: {
        PATH: process.env['PATH'],
        NODE_ENV: 'test',
        HOST: '127.0.0.1',
        PORT: '0',
        ...environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const port = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const found = /\(port (\d+)\)/.exec(output)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    void ended.then(() => {
      reject(new Error(`the server ended before it served:\n${output}`));
    });
  });
  return {
    url: `http://127.0.0.1:${port}`,
    output: () => output,
    kill: (signal) => child.kill(signal),
    ended,
  };
}
