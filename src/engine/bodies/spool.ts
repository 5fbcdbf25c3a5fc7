import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A file that came in a body: it lies on disk until the body is released. It is a class so that no
 * object that a client describes in JSON can pass for one.
 */
export class UploadedFile {
  /** Where its bytes are; the name is ours and tells nothing. */
  readonly path: string;
  /** The name that the client gave it, made harmless; never a path. */
  readonly filename: string;
  /** What the client says it is; not to be believed. */
  readonly mediaType: string;
  /** In bytes. */
  readonly size: number;

  constructor(file: { path: string; filename: string; mediaType: string; size: number }) {
    this.path = file.path;
    this.filename = file.filename;
    this.mediaType = file.mediaType;
    this.size = file.size;
  }
}

/** The files of one body. Only this process's user can read them (mode 0600). */
export class Spool {
  readonly #directory: string;
  readonly #paths: string[] = [];

  constructor(directory: string) {
    this.#directory = directory;
  }

  /**
   * Writes chunks into a new file; rejects with the error of whichever of the two fails. When it has
   * settled, either way, nothing more is written.
   */
  async write(source: AsyncIterable<Buffer>): Promise<{ path: string; size: number }> {
    await mkdir(this.#directory, { recursive: true, mode: 0o700 });
    const path = join(this.#directory, `upload-${randomUUID()}`);
    this.#paths.push(path);
    const file = await open(path, 'wx', 0o600);
    try {
      await file.writeFile(source);
      const { size } = await file.stat();
      return { path, size };
    } finally {
      await file.close();
    }
  }

  /** Deletes every file; doing so twice is no error. No write may be under way. */
  async release(): Promise<void> {
    await Promise.all(this.#paths.map((path) => rm(path, { force: true })));
  }
}

const abandonedAfterMs = 60 * 60 * 1_000;

/** Deletes what a process that was killed left behind: no body takes an hour to read. */
export async function sweepSpool(directory: string, now: Date): Promise<void> {
  const names = await readdir(directory).catch(() => []);
  for (const name of names.filter((entry) => entry.startsWith('upload-'))) {
    const path = join(directory, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Infinity }));
    if (now.getTime() - mtimeMs > abandonedAfterMs) await rm(path, { force: true });
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
