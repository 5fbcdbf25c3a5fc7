import { fileTypeFromBuffer } from 'file-type';
import { imageSize } from 'image-size';
import { RefusedFile, type Inspection } from './inspection.ts';
import { kindOf } from './media-types.ts';
import type { MediaStorage, StoredFile } from './storage.ts';
import { readVideo } from './read-video.ts';

/** Metadata before the dimensions, such as a colour profile and a preview, is within it. */
const headBytes = 512 * 1_024;
const longestSide = 16_384;
/** Of four bytes a pixel it fills 200 MB of whoever decodes it. */
const mostPixels = 50_000_000;

/**
 * Looks at a file's content: its size, its type by signature, and its dimensions as its head tells them.
 * Nothing is decoded. Throws RefusedFile for a lie, and for an image that unpacks into more than anybody
 * would look at.
 */
export async function inspect(file: StoredFile, storage: MediaStorage): Promise<Inspection> {
  const head = await storage.read(file.key, 0, Math.min(headBytes, file.size));
  const found = await fileTypeFromBuffer(head);
  if (found?.mime !== file.contentType) {
    const really = found ? `it is ${found.mime}` : 'its type is not known';
    throw new RefusedFile(`The file is not ${file.contentType}: ${really}.`);
  }
  const inspection =
    kindOf(file.contentType) === 'video' ? await readVideo(file, storage) : readImage(head);
  const { width, height } = inspection;
  if (!(width > 0) || !(height > 0)) throw new RefusedFile('The file has no picture in it.');
  if (Math.max(width, height) > longestSide || width * height > mostPixels) {
    const size = `${String(width)} × ${String(height)}`;
    throw new RefusedFile(`The picture is too large: ${size} pixels.`);
  }
  return inspection;
}

function readImage(head: Uint8Array): Inspection {
  try {
    const { width, height } = imageSize(head);
    return { width, height, durationMs: null };
  } catch {
    throw new RefusedFile('The dimensions of the file cannot be read.');
  }
}
