import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const folder = join(import.meta.dirname, '../../clients/python');

/** A program in Python that talks to its test by lines. */
export interface PythonProgram {
  /** The next line that it prints; its errors where it ends instead. */
  line(): Promise<string>;
  /** A line for its `input()`. */
  say(text?: string): void;
  /** Everything that it printed and was not asked for yet, once it has ended well. */
  rest(): Promise<string[]>;
}

/** Runs Python code, which may import the quickstart, or the quickstart itself. */
export function runPython(
  code: { code: string } | { file: string },
  environment: Record<string, string> = {},
): PythonProgram {
  const program = 'code' in code ? ['-c', code.code] : [code.file];
  const child = spawn('python3', ['-B', '-u', '-W', 'error', ...program], {
    cwd: folder,
    env: { PATH: process.env['PATH'], ...environment },
  });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const ended = once(child, 'close');
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<string | undefined> => {
    const { value, done } = await lines.next();
    return done === true ? undefined : value;
  };
  return {
    line: async () => {
      const line = await next();
      if (line === undefined) throw new Error(`it ended: ${errors}`);
      return line;
    },
    say: (text = '') => child.stdin.write(`${text}\n`),
    rest: async () => {
      const rest = [];
      for (let line = await next(); line !== undefined; line = await next()) rest.push(line);
      const [code] = await ended;
      if (code !== 0) throw new Error(`it failed: ${errors}`);
      return rest;
    },
  };
}
