import { open, stat } from 'node:fs/promises';
import { isErrorCode } from '../../lib/is-error-code.ts';

/** Whether something is at this path. Rejects when we may not know. */
export async function pathExists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (isErrorCode(error, 'ENOENT')) return false;
    throw error;
  }
}

/** Makes what was created, renamed or removed in a folder outlast a power failure. */
export async function syncFolder(path: string): Promise<void> {
  // Windows opens no folders.
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
