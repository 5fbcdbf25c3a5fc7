import { chown, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pathExists, syncFolder } from './folders.ts';
import { dataDirArgument, programPath } from './installation.ts';
import type { Identity, Installation } from './installation.ts';
import { runProgram } from './run-program.ts';

/**
 * Makes the cluster unless it is there. It is made in a folder beside its place and moved there
 * complete, so what was cut short is thrown away and begun again. The caller holds the lock.
 * UTF-8, sorted by code point with Unicode's case rules, whatever locales the machine has.
 */
export async function createCluster(
  { native, identity }: Installation,
  clusterDir: string,
  password: string,
  log: (line: string) => void,
): Promise<void> {
  const parent = dirname(clusterDir);
  const prefix = `${basename(clusterDir)}.new-`;
  for (const name of await readdir(parent)) {
    if (name.startsWith(prefix)) await rm(join(parent, name), removal);
  }
  if (await pathExists(clusterDir)) return;
  log(`creating a PostgreSQL cluster in ${clusterDir}`);
  const staging = await mkdtemp(join(parent, prefix));
  const data = join(staging, 'data');
  try {
    await mkdir(data, { mode: 0o700 });
    await writeFile(join(staging, 'password'), `${password}\n`, { mode: 0o600 });
    if (identity) await give(identity, staging, data, join(staging, 'password'));
    const args = [...initdbArguments, `--pgdata=${dataDirArgument(identity, data)}`];
    const made = await runProgram(programPath(native, 'initdb'), args, { identity, cwd: data });
    if (!made.succeeded) throw new Error(explain(made.output));
    await rename(data, clusterDir);
    await syncFolder(parent);
  } finally {
    await rm(staging, removal);
  }
}

// An initdb whose parent was killed may still be writing there.
const removal = { recursive: true, force: true, maxRetries: 10, retryDelay: 50 };

const initdbArguments = [
  '--username=charter',
  // Relative to the working directory: the way to it may be closed, see index.ts.
  '--pwfile=../password',
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--no-instructions',
];

async function give({ uid, gid }: Identity, ...paths: string[]): Promise<void> {
  await Promise.all(paths.map((path) => chown(path, uid, gid)));
}

function explain(output: string): string {
  const nameless = output.includes('could not look up effective user ID');
  const advice = nameless
    ? '\ninitdb needs the user to be in /etc/passwd; or set DATABASE_URL.'
    : '';
  return `The PostgreSQL cluster could not be created:\n${output}${advice}`;
}
