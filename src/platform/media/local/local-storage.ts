import { mkdir, open, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isErrorCode } from '../../../lib/is-error-code.ts';
import type { MediaStorage, StoredFile } from '../storage.ts';
import type { Right, SignedPaths } from './signed-path.ts';

/** A storage whose files lie on this machine. */
export interface LocalStorage extends MediaStorage {
  /** Where a file lies, or would lie; its folder exists then. */
  place(key: string): Promise<string>;
}

/** Keeps files below a directory; they come and go by signed paths of this server (`serve-files.ts`). */
export function createLocalStorage(
  directory: string,
  publicUrl: string,
  paths: SignedPaths,
): LocalStorage {
  const pathOf = (key: string): string => join(directory, key);
  const presign = (right: Right, file: StoredFile, expiresAt: Date): string => {
    const expires = Math.floor(expiresAt.getTime() / 1_000);
    return publicUrl + paths.sign({ ...file, right, expires });
  };
  return {
    place: async (key) => {
      await mkdir(dirname(pathOf(key)), { recursive: true, mode: 0o700 });
      return pathOf(key);
    },
    presignUpload: (file, expiresAt) =>
      Promise.resolve({
        url: presign('upload', file, expiresAt),
        headers: { 'Content-Type': file.contentType },
      }),
    presignDownload: (file, expiresAt) => Promise.resolve(presign('download', file, expiresAt)),
    sizeOf: async (key) => {
      const found = await stat(pathOf(key)).catch(ignoreMissing);
      return found?.size;
    },
    read: async (key, start, length) => {
      const file = await open(pathOf(key));
      try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, start);
        return buffer.subarray(0, bytesRead);
      } finally {
        await file.close();
      }
    },
    remove: (key) => rm(pathOf(key), { force: true }),
  };
}

function ignoreMissing(error: unknown): undefined {
  if (!isErrorCode(error, 'ENOENT')) throw error;
}
