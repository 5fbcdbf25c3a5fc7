import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { describeWithProgram } from './describe-with.ts';

/** What a program printed, and the code that it ended with. */
export interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/** A suite that runs programs of a terminal and of Python. */
export function describeWithPrograms(name: string, suite: () => void): void {
  describeWithProgram('curl', name, () => describeWithProgram('python3', 'and Python', suite));
}

/** Runs programs in a folder of their own, in which npm's packages are found. */
export interface Programs {
  /** Runs the text of a program as what its name's extension says, with these variables alone. */
  run(name: string, text: string, variables?: Record<string, string>): Promise<Ended>;
  remove(): Promise<void>;
}

const interpreters: Record<string, string> = {
  '.sh': 'bash',
  '.mjs': process.execPath,
  '.ts': process.execPath,
  '.py': 'python3',
};

export async function createPrograms(): Promise<Programs> {
  const folder = await mkdtemp(join(tmpdir(), 'charter-programs-'));
  await symlink(resolve(import.meta.dirname, '../../node_modules'), join(folder, 'node_modules'));
  let written = 0;
  return {
    run: async (name, text, variables = {}) => {
      written += 1;
      const file = join(folder, `${String(written)}-${name}`);
      await writeFile(file, text);
      const env = { PATH: process.env['PATH'], PYTHONDONTWRITEBYTECODE: '1', ...variables };
      return new Promise((settle) => {
        const interpreter = interpreters[extname(name)] ?? name;
        execFile(interpreter, [file], { cwd: folder, env }, (error, stdout, stderr) => {
          settle({ code: error === null ? 0 : Number(error.code ?? 1), stdout, stderr });
        });
      });
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
};

/** The code of a page, as a reader copies it; throws where the page has none of that name. */
export function readCode(html: string, id: string): string {
  const [, code] = html.split(`<code id="${id}">`);
  if (code === undefined) throw new Error(`the page has no code ${id}`);
  return code
    .slice(0, code.indexOf('</code>'))
    .replace(/<[^>]*>/g, '')
    .replace(/&[a-z#0-9]+;/g, (entity) => entities[entity] ?? entity);
}
