import type { Clock } from '../../lib/clock.ts';
import { inspect } from './inspect.ts';
import { RefusedFile, type Inspection } from './inspection.ts';
import type { Media } from './media.ts';
import type { MediaStorage, PresignedUpload } from './storage.ts';

/** What became of a file that is said to be uploaded. */
export type Confirmation =
  | { outcome: 'missing' }
  | { outcome: 'refused'; error: string }
  | { outcome: 'ready'; inspection: Inspection };

/** What handlers do with files. */
export interface MediaService {
  /** When an upload that is allowed now has to be there. */
  uploadExpiry(): Date;
  presignUpload(media: Media): Promise<PresignedUpload>;
  /** A link to the file for an hour, and when it ends. */
  link(media: Media): Promise<{ url: string; expiresAt: Date }>;
  /** Looks at what was uploaded; what is refused is deleted. */
  confirm(media: Media): Promise<Confirmation>;
}

const hourMs = 60 * 60 * 1_000;

/** Files in a storage, by an injected clock. */
export function createMediaService(storage: MediaStorage, clock: Clock): MediaService {
  const inAnHour = (): Date => new Date(clock.now().getTime() + hourMs);
  return {
    uploadExpiry: inAnHour,
    presignUpload: (media) => storage.presignUpload(media, media.uploadExpiresAt),
    link: async (media) => {
      const expiresAt = inAnHour();
      return { url: await storage.presignDownload(media, expiresAt), expiresAt };
    },
    confirm: async (media) => {
      const size = await storage.sizeOf(media.key);
      if (size === undefined) return { outcome: 'missing' };
      try {
        if (size !== media.size) {
          const sizes = `${String(size)} bytes instead of ${String(media.size)}`;
          throw new RefusedFile(`The file has ${sizes}.`);
        }
        return { outcome: 'ready', inspection: await inspect(media, storage) };
      } catch (error) {
        if (!(error instanceof RefusedFile)) throw error;
        await storage.remove(media.key);
        return { outcome: 'refused', error: error.message };
      }
    },
  };
}
