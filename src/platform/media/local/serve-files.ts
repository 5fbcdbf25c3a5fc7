import { createReadStream, createWriteStream } from 'node:fs';
import { link, rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Clock } from '../../../lib/clock.ts';
import { randomToken } from '../../../lib/crypto.ts';
import { isErrorCode } from '../../../lib/is-error-code.ts';
import type { LocalStorage } from './local-storage.ts';
import type { SignedPaths, SignedRight } from './signed-path.ts';

/** Answers requests for signed paths. */
export type ServeFiles = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Files of strangers: they are shown as what they were found to be, and nothing in them runs. */
const headers = {
  'content-security-policy': "default-src 'none'; sandbox",
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'cross-origin',
  'cache-control': 'private, max-age=300',
};

/**
 * Takes and gives files by signed paths: PUT once, exactly the announced bytes, whole or not at all; GET
 * and HEAD what is there. A path that was not signed, or whose time is over, is 403.
 */
export function createServeFiles(
  storage: LocalStorage,
  paths: SignedPaths,
  clock: Clock,
): ServeFiles {
  return async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const right = paths.read(pathname, searchParams);
    const isValid = right && clock.now().getTime() < right.expires * 1_000;
    if (!isValid) {
      refuse(response, 403, 'This link is not valid, or not any more.');
      return;
    }
    const wanted = request.method === 'PUT' ? 'upload' : 'download';
    const isKnown = ['PUT', 'GET', 'HEAD'].includes(request.method ?? '');
    if (!isKnown || wanted !== right.right) {
      response.setHeader('allow', right.right === 'upload' ? 'PUT' : 'GET, HEAD');
      refuse(response, 405, 'This link is for something else.');
      return;
    }
    const serve = wanted === 'upload' ? take : give;
    await serve(request, response, right, storage);
  };
}

async function take(
  request: IncomingMessage,
  response: ServerResponse,
  { key, size, contentType }: SignedRight,
  storage: LocalStorage,
): Promise<void> {
  const { 'content-type': type, 'content-length': length = String(size) } = request.headers;
  if (type !== contentType || Number(length) !== size) {
    refuse(response, 400, `The file must be ${contentType} of ${String(size)} bytes.`);
    return;
  }
  const place = await storage.place(key);
  const part = `${place}.${randomToken(8)}`;
  try {
    await pipeline(request, exactly(size), createWriteStream(part, { flags: 'wx', mode: 0o600 }));
    // Unlike a rename it fails where there is a file already: what was confirmed never changes.
    await link(part, place);
    response.writeHead(200, headers).end();
  } catch (error) {
    if (error instanceof WrongSize) refuse(response, 400, error.message);
    else if (isErrorCode(error, 'EEXIST')) refuse(response, 409, 'The file is there already.');
    // A client that left in the middle needs no answer.
    else if (!request.complete) response.destroy();
    else throw error;
  } finally {
    await rm(part, { force: true });
  }
}

class WrongSize extends Error {}

/** Lets exactly so many bytes through; the first one too many, or a missing one, ends the stream. */
function exactly(size: number): Transform {
  const wrong = (): WrongSize => new WrongSize(`The file must have ${String(size)} bytes.`);
  let left = size;
  return new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      left -= chunk.length;
      done(left < 0 ? wrong() : null, chunk);
    },
    flush: (done) => {
      done(left > 0 ? wrong() : null);
    },
  });
}

async function give(
  request: IncomingMessage,
  response: ServerResponse,
  { key, contentType }: SignedRight,
  storage: LocalStorage,
): Promise<void> {
  const size = await storage.sizeOf(key);
  if (size === undefined) {
    refuse(response, 404, 'There is no such file.');
    return;
  }
  response.writeHead(200, { ...headers, 'content-type': contentType, 'content-length': size });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  await pipeline(createReadStream(await storage.place(key)), response).catch((error: unknown) => {
    if (!response.destroyed) throw error;
  });
}

function refuse(response: ServerResponse, status: number, message: string): void {
  // Whatever of the body is still under way is not waited for.
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
  response.end(`${message}\n`);
}
