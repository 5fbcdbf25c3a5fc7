import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll } from '@jest/globals';
import {
  compileBody,
  type BodyLimits,
  type ReadBody,
} from '../../../../src/engine/bodies/index.ts';
import type { Shape } from '../../../../src/engine/contract.ts';
import { ApiError } from '../../../../src/errors/api-error.ts';

const root = mkdtempSync(join(tmpdir(), 'bodies-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

/** Limits small enough to be exceeded, with a spool of their own. */
export function createLimits(changes: Partial<BodyLimits> = {}): BodyLimits {
  return {
    maxBytes: 1000,
    maxDepth: 64,
    maxParts: 5,
    maxFileBytes: 5000,
    spoolDirectory: join(root, randomUUID()),
    ...changes,
  };
}

/** The files in a spool; none where it was never made. */
export async function listSpool({ spoolDirectory }: BodyLimits): Promise<string[]> {
  return readdir(spoolDirectory).catch(() => []);
}

/** One request to be read. */
export interface Sent {
  body?: string | Buffer;
  /** Bytes of one chunk. */
  chunk?: number;
  headers?: IncomingHttpHeaders;
  content?: Record<string, Shape>;
  required?: boolean;
  limits?: BodyLimits;
}

/** Reads one request with a reader of its own. */
export async function readSent(sent: Sent): Promise<ReadBody> {
  const bytes = Buffer.from(sent.body ?? '');
  const content = Object.entries(sent.content ?? { 'application/json': { types: [] } });
  const reader = compileBody(
    {
      required: sent.required ?? false,
      content: Object.fromEntries(content.map(([type, shape]) => [type, { shape }])),
    },
    sent.limits ?? createLimits(),
  );
  const headers = { 'content-length': String(bytes.length), ...sent.headers };
  return reader.read({ stream: streamOf(bytes, sent.chunk ?? 65_536), headers });
}

/** A stream of bytes in chunks. */
export function streamOf(bytes: Buffer, chunk: number): Readable {
  const chunks: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += chunk) chunks.push(bytes.subarray(at, at + chunk));
  return Readable.from(chunks, { objectMode: false });
}

/** The refusal that a promise ends in; anything else is thrown. */
export async function refusalOf(promise: Promise<unknown>): Promise<ApiError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
  throw new Error('It was not refused.');
}
