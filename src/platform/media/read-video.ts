import { createFile, MP4BoxBuffer, type Movie } from 'mp4box';
import { RefusedFile, type Inspection } from './inspection.ts';
import type { MediaStorage, StoredFile } from './storage.ts';

/** A box of an MP4 file (ISO/IEC 14496-12, section 4.2). */
interface Box {
  type: string;
  start: number;
  size: number;
}

const headerBytes = 16;
const mostBoxes = 64;
/** What tells of the tracks; that of an hour of video has about two megabytes. */
const mostMovieBytes = 16 * 1_024 ** 2;

/**
 * Dimensions and duration of an MP4 file, of which only the boxes' headers, the brands and the movie box
 * are read, wherever that lies. Throws RefusedFile where there is none, or no track of pictures in it.
 */
export async function readVideo(file: StoredFile, storage: MediaStorage): Promise<Inspection> {
  const boxes = await findBoxes(file, storage);
  if (boxes.some(({ size }) => size > mostMovieBytes)) {
    throw new RefusedFile('The video tells too much of itself.');
  }
  const contents = boxes.map(({ start, size }) => storage.read(file.key, start, size));
  const movie = parseMovie(Buffer.concat(await Promise.all(contents)));
  const track = movie.videoTracks[0];
  if (!track) throw new RefusedFile('The file has no picture in it.');
  return {
    width: Math.round(track.track_width),
    height: Math.round(track.track_height),
    durationMs: durationOf(movie),
  };
}

/** The box of brands, which is the first, and that of the movie. */
async function findBoxes({ key, size }: StoredFile, storage: MediaStorage): Promise<Box[]> {
  let first: Box | undefined;
  let start = 0;
  for (let count = 0; count < mostBoxes && start < size; count += 1) {
    const box = readHeader(await storage.read(key, start, headerBytes), start, size);
    if (box.size < 8 || box.start + box.size > size) break;
    first ??= box;
    if (box.type === 'moov') return [first, box];
    start += box.size;
  }
  throw new RefusedFile('The file is no complete MP4 video.');
}

/** A size of 1 is written behind the type with 64 bits; one of 0 goes to the end of the file. */
function readHeader(header: Buffer, start: number, fileSize: number): Box {
  if (header.length < 8) return { type: '', start, size: 0 };
  const type = header.toString('latin1', 4, 8);
  const short = header.readUInt32BE(0);
  if (short === 0) return { type, start, size: fileSize - start };
  if (short > 1) return { type, start, size: short };
  const size = header.length < headerBytes ? 0n : header.readBigUInt64BE(8);
  return { type, start, size: size > BigInt(fileSize) ? Infinity : Number(size) };
}

function parseMovie(content: Buffer): Movie {
  const parser = createFile();
  let movie: Movie | undefined;
  parser.onReady = (info) => {
    movie = info;
  };
  try {
    const bytes = new Uint8Array(content).buffer;
    parser.appendBuffer(MP4BoxBuffer.fromArrayBuffer(bytes, 0));
    parser.flush();
  } catch {
    // What the parser stumbles over is no video.
  }
  if (!movie) throw new RefusedFile('The video cannot be read.');
  return movie;
}

function durationOf({ duration, timescale }: Movie): number | null {
  const durationMs = Math.round((duration / timescale) * 1_000);
  return Number.isSafeInteger(durationMs) && durationMs > 0 ? durationMs : null;
}
