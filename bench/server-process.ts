import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { pinned } from './processors.ts';
import type { Ready, Usage } from './serve.ts';
import type { ServerName } from './servers/index.ts';

/** How a server's process is started. */
export interface StartOptions {
  name: ServerName;
  operations: number;
  /** The only processor that it may use. */
  processor?: number;
  compileCache?: string;
}

/** A server in a process of its own. */
export interface ServerProcess extends Ready {
  /** The processor time that it has used so far, in seconds. */
  processorSeconds(): Promise<number>;
  stop(): Promise<void>;
}

const script = fileURLToPath(import.meta.resolve('./serve.ts'));

/** Starts a server and waits until it listens; rejects when it ends instead. */
export async function startServer(options: StartOptions): Promise<ServerProcess> {
  const { name, operations, compileCache } = options;
  const args = ['--disable-warning=ExperimentalWarning', script, name, String(operations)];
  if (compileCache !== undefined) args.push(compileCache);
  const [command, ...rest] = pinned([process.execPath, ...args], options.processor);
  const child = spawn(command, rest, {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const ready = await nextMessage<Ready>(child, name);
  return {
    ...ready,
    processorSeconds: async () => {
      child.send('usage');
      return (await nextMessage<Usage>(child, name)).processorUs / 1e6;
    },
    stop: async () => {
      const ended = once(child, 'exit');
      child.send('stop');
      await ended;
    },
  };
}

async function nextMessage<T>(child: ChildProcess, name: string): Promise<T> {
  const controller = new AbortController();
  const { signal } = controller;
  try {
    return await Promise.race([
      once(child, 'message', { signal }).then(([message]) => message as T),
      once(child, 'exit', { signal }).then(() => {
        throw new Error(`the server ${name} ended`);
      }),
    ]);
  } finally {
    controller.abort();
  }
}
