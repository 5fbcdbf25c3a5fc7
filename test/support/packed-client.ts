import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { findProgram } from '../../scripts/check/find-program.ts';

const run = promisify(execFile);
const repository = resolve(import.meta.dirname, '../..');

/** A project that has the client package installed as it would be published. */
export interface PackedClient {
  root: string;
  /** Every file of the package. */
  files: string[];
  /** Runs the compiler in it; answers what it says, nothing where all is well. */
  compile(options: object): Promise<string>;
  remove(): Promise<void>;
}

export async function packClient(): Promise<PackedClient> {
  const root = await mkdtemp(join(tmpdir(), 'charter-client-'));
  const installed = join(root, 'node_modules/@charter/client');
  await mkdir(installed, { recursive: true });
  const npm = process.env['npm_execpath'];
  const pack = ['pack', '--silent', '--pack-destination', root];
  const cwd = join(repository, 'clients/typescript');
  const { stdout } = await (npm === undefined
    ? run('npm', pack, { cwd })
    : run(process.execPath, [npm, ...pack], { cwd }));
  const tarball = join(root, stdout.trim().split('\n').at(-1) ?? '');
  await run('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
  for (const name of ['openapi-fetch', 'openapi-typescript-helpers', '@types', 'undici-types']) {
    await symlink(join(repository, 'node_modules', name), join(root, 'node_modules', name), 'dir');
  }
  await writeFile(join(root, 'package.json'), '{"type":"module"}');
  return {
    root,
    files: await listFiles(installed),
    compile: async (options) => {
      await writeFile(join(root, 'tsconfig.json'), JSON.stringify(options));
      const tsc = findProgram('typescript', 'tsc');
      return new Promise((said) => {
        execFile(process.execPath, [tsc, '-p', root], { cwd: root }, (_failure, out) => said(out));
      });
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
}
