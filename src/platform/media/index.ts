/**
 * Files that go with posts: announced, uploaded by a signed link straight to where they lie, and looked
 * at before they count. They lie in a bucket of any server that speaks S3, else on this machine, whose
 * server takes and gives them itself. What nobody confirms is swept.
 */
import { join } from 'node:path';
import type { Clock } from '../../lib/clock.ts';
import { deriveKey } from '../../lib/crypto.ts';
import type { Egress } from '../egress/index.ts';
import { createLocalStorage } from './local/local-storage.ts';
import { createServeFiles, type ServeFiles } from './local/serve-files.ts';
import { createSignedPaths } from './local/signed-path.ts';
import type { S3Options } from './s3/s3-storage.ts';
import type { MediaStorage } from './storage.ts';

export { readMediaId, writeMediaId } from './media-id.ts';
export { countStorage, mediaOf, type Media } from './media.ts';
export { createMediaService, type MediaService } from './media-service.ts';
export { startMediaSweeper, sweepMedia } from './sweeper.ts';
export { type MediaStorage } from './storage.ts';

/** Where signed paths of this server begin. */
export const filesPrefix = '/files/';

/** What a storage is made from. */
export interface StorageOptions {
  s3: S3Options | undefined;
  dataDir: string;
  publicUrl: string;
  signingKey: Uint8Array;
  egress: Egress;
  clock: Clock;
}

/** The storage of this installation, and what serves its files where this server does. */
export async function openStorage(
  options: StorageOptions,
): Promise<{ storage: MediaStorage; serveFiles: ServeFiles | undefined }> {
  const { s3, dataDir, publicUrl, signingKey, egress, clock } = options;
  if (s3) {
    // Loaded where it is needed alone: the client library takes its time.
    const { createS3Storage } = await import('./s3/s3-storage.ts');
    return { storage: createS3Storage(s3, egress, clock), serveFiles: undefined };
  }
  const paths = createSignedPaths(deriveKey(signingKey, 'signed paths of files'), filesPrefix);
  const storage = createLocalStorage(join(dataDir, 'media'), publicUrl, paths);
  return { storage, serveFiles: createServeFiles(storage, paths, clock) };
}
