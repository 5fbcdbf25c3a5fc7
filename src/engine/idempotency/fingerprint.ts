import { createHash, hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { UploadedFile } from '../bodies/index.ts';
import type { Exchange } from '../exchange.ts';
import { decodeForm } from '../parameters/index.ts';

/**
 * A digest of what a request asks for besides its path: its query and its body. It is that of the
 * values: the order of members and parameters of different names, white space and the way in which
 * text is escaped make no difference. Files are read where they lie, a chunk at a time.
 */
export async function fingerprintOf({
  query,
  body,
}: Pick<Exchange, 'query' | 'body'>): Promise<string> {
  const digest = createHash('sha256').update(canonicalQuery(query));
  if (body instanceof Uint8Array) return digest.update('\nbytes\n').update(body).digest('base64');
  if (body !== undefined) digest.update('\n').update(canonicalJson(body, await digestFiles(body)));
  return digest.digest('base64');
}

/** Parameters of one name stay in their order, which may mean something. */
function canonicalQuery(query: string): string {
  const pairs = query
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const equals = pair.indexOf('=');
      const end = equals < 0 ? pair.length : equals;
      return [pair.slice(0, end), pair.slice(end + 1)].map((text) => decodeForm(text) ?? text);
    });
  return JSON.stringify(pairs.sort(byName));
}

type Digests = ReadonlyMap<UploadedFile, string>;

function canonicalJson(body: unknown, digests: Digests): string {
  return JSON.stringify(body, (_name, value: unknown) => {
    if (value instanceof UploadedFile) return [value.filename, value.mediaType, digests.get(value)];
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(byName));
  });
}

function byName([a]: readonly unknown[], [b]: readonly unknown[]): number {
  if (a === b) return 0;
  return String(a) < String(b) ? -1 : 1;
}

async function digestFiles(body: unknown): Promise<Digests> {
  const digests = new Map<UploadedFile, string>();
  for (const file of filesIn(body)) digests.set(file, await digestFile(file.path));
  return digests;
}

function* filesIn(value: unknown): Generator<UploadedFile> {
  if (value instanceof UploadedFile) yield value;
  else if (typeof value === 'object' && value !== null) {
    for (const member of Object.values(value)) yield* filesIn(member);
  }
}

async function digestFile(path: string): Promise<string> {
  const digest = createHash('sha256');
  await pipeline(createReadStream(path), digest);
  return digest.digest('base64');
}

/** A digest of what a key belongs to within a tenant: the method and the path as sent. */
export function digestOf({ method, path }: Pick<Exchange, 'method' | 'path'>, key: string): string {
  return hash('sha256', `${method} ${path}\n${key}`, 'base64');
}
