import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';

const root = resolve(import.meta.dirname, '../..');
const copied = [
  ...['openapi', 'generated', 'clients', 'src', 'scripts', 'package.json', 'tsconfig.json'],
  ...['redocly.yaml', 'prettier.config.js', '.prettierignore'],
];

/** This repository as it stands in the working tree, without its tests, for what changes files. */
export interface RepositoryCopy {
  root: string;
  /** Runs a script with this Node and answers its exit code and what it printed. */
  run(...command: readonly string[]): Promise<{ code: number | null; output: string }>;
  /** Starts the server, or a script that does; rejects with what it printed when it ends instead. */
  serve(environment: Record<string, string>, ...command: readonly string[]): Promise<CopyServer>;
  remove(): Promise<void>;
}

/** A server that runs from a copy. */
export interface CopyServer {
  url: string;
  /** Sends SIGTERM and answers the exit code. */
  stop(): Promise<number | null>;
}

export async function copyRepository(): Promise<RepositoryCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'charter-copy-'));
  for (const name of copied) await cp(join(root, name), join(folder, name), { recursive: true });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
  const start = (command: readonly string[], environment: Record<string, string>): ChildProcess =>
    spawn(process.execPath, command, {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env['PATH'], NODE_ENV: 'test', ...environment },
    });
  return {
    root: folder,
    run: async (...command) => {
      const child = start(command, {});
      const ended = new Promise<number | null>((done) => child.once('close', done));
      const [stdout, stderr, code] = await Promise.all([
        text(child.stdout!),
        text(child.stderr!),
        ended,
      ]);
      return { code, output: stdout + stderr };
    },
    serve: async (environment, ...command) => {
      const server = command.length > 0 ? command : ['src/main.ts'];
      const child = start(['--disable-warning=ExperimentalWarning', ...server], {
        HOST: '127.0.0.1',
        PORT: '0',
        DATA_DIR: join(folder, '.data'),
        ...environment,
      });
      const ended = new Promise<number | null>((done) => child.once('close', done));
      const port = await portOf(child, ended);
      return {
        url: `http://127.0.0.1:${port}`,
        stop: async () => {
          child.kill('SIGTERM');
          return ended;
        },
      };
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

function portOf(child: ChildProcess, ended: Promise<unknown>): Promise<string> {
  return new Promise((found, failed) => {
    let output = '';
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const port = /\(port (\d+)\)/.exec(output)?.[1];
      if (port !== undefined) found(port);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    void ended.then(() => failed(new Error(output)));
  });
}
