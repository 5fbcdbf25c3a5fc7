import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { randomToken } from '../../lib/crypto.ts';
import { isErrorCode } from '../../lib/is-error-code.ts';
import { processStart } from './process-start.ts';

export interface DirectoryLock {
  /** Rejects if the lock has been lost to another process; to be asked before anything drastic. */
  confirm(): Promise<void>;
  release(): Promise<void>;
}

/**
 * Gives a data directory to this process until it releases it or is gone, however it ends.
 * Rejects while a living process holds it. The holder is known by process id and start time, so
 * an id that the system has given to another program since does not count.
 */
export async function lockDirectory(dataDir: string): Promise<DirectoryLock> {
  const file = join(dataDir, 'embedded.lock');
  const own = `${process.pid} ${(await processStart(process.pid)) ?? ''}\n`;
  const draft = `${file}.${randomToken(6)}`;
  await writeFile(draft, own, { mode: 0o600, flag: 'wx' });
  try {
    // A link appears with its content, unlike a file that is created and then written.
    while (!(await tryLink(draft, file))) await removeStale(file, own, dataDir);
  } finally {
    await rm(draft, { force: true });
  }
  return {
    confirm: async () => {
      if ((await readHolder(file)) !== own) throw inUse(dataDir, 'another Charter process');
    },
    release: async () => {
      if ((await readHolder(file)) === own) await rm(file, { force: true });
    },
  };
}

async function removeStale(file: string, own: string, dataDir: string): Promise<void> {
  const holder = await readHolder(file);
  if (holder === undefined) return;
  if (holder === own) throw inUse(dataDir, 'this process');
  const pid = await livingHolder(holder);
  if (pid !== undefined) throw inUse(dataDir, `another Charter process (${pid})`);
  const aside = `${file}.${randomToken(6)}`;
  try {
    await rename(file, aside);
  } catch (error) {
    if (isErrorCode(error, 'ENOENT')) return;
    throw error;
  }
  // Another process may have replaced the stale lock by its own before we moved it.
  if ((await readHolder(aside)) !== holder) await tryLink(aside, file);
  await rm(aside, { force: true });
}

/** Whether a living process has the directory. */
export async function isLocked(dataDir: string): Promise<boolean> {
  const holder = await readHolder(join(dataDir, 'embedded.lock'));
  return holder !== undefined && (await livingHolder(holder)) !== undefined;
}

/** The id of the process that a lock names, where it lives. */
async function livingHolder(holder: string): Promise<string | undefined> {
  const [, pid, start] = /^(\d+) (.*)\n$/.exec(holder) ?? [];
  if (pid === undefined) return undefined;
  const found = await processStart(Number(pid));
  return found !== undefined && (found === start || found === '') ? pid : undefined;
}

async function tryLink(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (isErrorCode(error, 'EEXIST')) return false;
    throw error;
  }
}

async function readHolder(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (isErrorCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function inUse(dataDir: string, who: string): Error {
  return new Error(`${who} is using ${dataDir}; stop it, or give this one its own data directory`);
}
