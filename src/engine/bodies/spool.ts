import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** A file that came in a body: it lies on disk until the body is released. */
export interface UploadedFile {
  /** Where its bytes are; the name is ours and tells nothing. */
  path: string;
  /** The name that the client gave it, made harmless; never a path. */
  filename: string;
  /** What the client says it is; not to be believed. */
  mediaType: string;
  /** In bytes. */
  size: number;
}

/** The files of one body. Only this process's user can read them (mode 0600). */
export class Spool {
  readonly #directory: string;
  readonly #paths: string[] = [];

  constructor(directory: string) {
    this.#directory = directory;
  }

  /** Writes chunks into a new file; rejects with the error of whichever of the two fails. */
  async write(source: AsyncIterable<Buffer>): Promise<{ path: string; size: number }> {
    await mkdir(this.#directory, { recursive: true, mode: 0o700 });
    const path = join(this.#directory, `upload-${randomUUID()}`);
    this.#paths.push(path);
    const target = createWriteStream(path, { flags: 'wx', mode: 0o600 });
    await pipeline(source, target);
    return { path, size: target.bytesWritten };
  }

  /** Deletes every file; doing so twice is no error. No write may be under way. */
  async release(): Promise<void> {
    await Promise.all(this.#paths.map((path) => rm(path, { force: true })));
  }
}

const maximumCharacters = 255;
/** Control characters and those that reverse the direction of text, which hide an extension. */
const misleading = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/**
 * A client's file name without directories, control characters and surplus: at most 255 characters,
 * and never empty, `.` or `..`.
 */
export function sanitizeFilename(name: string): string {
  const base = name.replace(misleading, '').replace(/^.*[/\\]/su, '');
  const short = Array.from(base).slice(0, maximumCharacters).join('').trim();
  return short === '' || short === '.' || short === '..' ? 'file' : short;
}
