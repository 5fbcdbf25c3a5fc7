import { constants } from 'node:fs';
import { chmod, copyFile, lstat, mkdir, mkdtemp } from 'node:fs/promises';
import { readdir, readlink, realpath, rename, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { PlatformPackage } from './find-platform-package.ts';
import { hydrateLinks } from './hydrate-links.ts';
import { isErrorCode } from '../../lib/is-error-code.ts';

/**
 * A complete copy of the package's programs below `parent` that everyone may run and nobody but
 * us may change; one that is there from before is used again. Several processes may do this at
 * once. Rejects when somebody else has taken the name, or others could replace what is in
 * `parent`: the folders in question are shared with every user of the machine.
 */
export async function copyBinaries(
  source: PlatformPackage,
  parent: string,
  log: (line: string) => void,
): Promise<string> {
  const folder = await realpath(parent);
  await refuseUnsafe(folder, true);
  const name = `charter-postgres-${source.version}-${source.platform}-${process.getuid?.() ?? 0}`;
  const target = join(folder, name);
  const native = join(target, 'native');
  const present = await refuseUnsafe(target, false);
  if (present && (await isComplete(source.native, native))) {
    await hydrateLinks(native);
    return native;
  }
  const staging = await mkdtemp(`${target}.`);
  log(`copying PostgreSQL's programs to ${target}`);
  try {
    await copyTree(source.native, join(staging, 'native'));
    await hydrateLinks(join(staging, 'native'));
    await chmod(staging, 0o755);
    // A cleaner of temporary files may have left only a part of it.
    if (present) await rename(target, `${staging}.incomplete`);
    await rename(staging, target).catch((error: unknown) => {
      if (!isErrorCode(error, 'EEXIST', 'ENOTEMPTY')) throw error;
    });
    await refuseUnsafe(target, false);
    return native;
  } finally {
    await rm(staging, { recursive: true, force: true });
    await rm(`${staging}.incomplete`, { recursive: true, force: true });
  }
}

/** False when nothing is there. In a sticky folder, others cannot replace what is ours. */
async function refuseUnsafe(path: string, stickySuffices: boolean): Promise<boolean> {
  let found;
  try {
    found = await lstat(path);
  } catch (error) {
    if (isErrorCode(error, 'ENOENT')) return false;
    throw error;
  }
  const trusted = found.uid === 0 || found.uid === process.getuid?.();
  const closed = (found.mode & 0o022) === 0;
  const sticky = stickySuffices && (found.mode & 0o1000) !== 0;
  if (found.isDirectory() && trusted && (closed || sticky)) return true;
  throw new Error(`${path} is not a folder that only we can change`);
}

async function copyTree(from: string, to: string): Promise<void> {
  await mkdir(to);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const source = join(from, entry.name);
    const target = join(to, entry.name);
    if (entry.isDirectory()) {
      await copyTree(source, target);
    } else if (entry.isSymbolicLink()) {
      await symlink(await readlink(source), target);
    } else {
      await copyFile(source, target, constants.COPYFILE_FICLONE);
      const executable = ((await lstat(source)).mode & 0o111) !== 0;
      await chmod(target, executable ? 0o755 : 0o644);
    }
  }
  await chmod(to, 0o755);
}

async function isComplete(from: string, to: string): Promise<boolean> {
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const source = join(from, entry.name);
    const target = join(to, entry.name);
    if (entry.isDirectory()) {
      if (!(await isComplete(source, target))) return false;
    } else {
      const copied = await lstat(target).catch(() => undefined);
      if (copied === undefined) return false;
      if (entry.isFile() && copied.size !== (await lstat(source)).size) return false;
    }
  }
  return true;
}
