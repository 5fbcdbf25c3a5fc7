import type { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import busboy from 'busboy';
import { ApiError } from '../../errors/api-error.ts';
import type { Shape } from '../contract.ts';
import type { CompiledShape } from '../parameters/index.ts';
import { assembleFields, type FormField } from './assemble-fields.ts';
import { consumeStream } from './consume-stream.ts';
import { PartReader, type PartLimits } from './part-reader.ts';
import { Spool } from './spool.ts';

/** A multipart body: its value and the files behind it. */
export interface MultipartBody {
  value: unknown;
  release: () => Promise<void>;
}

/** What bounds a multipart body. */
export interface MultipartLimits extends PartLimits {
  maxParts: number;
  spoolDirectory: string;
}

const boundaryPattern = /^[0-9A-Za-z'()+_,./:=? -]{0,69}[0-9A-Za-z'()+_,./:=?-]$/;

/**
 * Reads a `multipart/form-data` body (RFC 7578) into the declared type; `undefined` for no bytes.
 * Files go to the spool as they come, everything else stays in memory and shares `maxBytes`; all
 * files together share `maxFileBytes`. A body without its closing boundary is `bad_request`; a part
 * without a readable Content-Disposition is dropped. After any error nothing is left in the spool.
 */
export async function parseMultipart(
  stream: Readable,
  boundary: string | undefined,
  declared: { shape: Shape; compiled: CompiledShape },
  limits: MultipartLimits,
): Promise<MultipartBody> {
  if (boundary === undefined || !boundaryPattern.test(boundary)) {
    throw new ApiError('bad_request', {
      public: 'The multipart boundary is missing or malformed.',
    });
  }
  const spool = new Spool(limits.spoolDirectory);
  const reading = new AbortController();
  const parser = createParser(boundary, limits);
  const fields = receiveParts(parser, new PartReader(declared.shape, limits, spool), reading);
  try {
    const maxBytes = limits.maxBytes + limits.maxFileBytes;
    const size = await consumeStream(
      stream,
      maxBytes,
      (chunk) => write(parser, chunk),
      reading.signal,
    );
    if (size > 0) {
      parser.end();
      await finished(parser, { signal: reading.signal });
    } else {
      parser.destroy();
    }
    const value =
      size > 0 ? assembleFields(await Promise.all(fields), declared.compiled) : undefined;
    return { value, release: () => spool.release() };
  } catch (error) {
    // Destroying the parser makes further errors, which say nothing.
    const refusal = refusalOf(reading.signal.aborted ? reading.signal.reason : error);
    parser.destroy();
    await Promise.allSettled(fields);
    await spool.release();
    throw refusal;
  }
}

function createParser(boundary: string, limits: MultipartLimits): busboy.Busboy {
  return busboy({
    headers: { 'content-type': `multipart/form-data; boundary="${boundary}"` },
    defParamCharset: 'utf8',
    // The parser reports a limit when it is reached, not when it is exceeded.
    limits: {
      parts: limits.maxParts + 1,
      fieldSize: limits.maxBytes + 1,
    },
  });
}

/** Collects the parts in their order; the first one that fails stops the reading. */
function receiveParts(
  parser: busboy.Busboy,
  reader: PartReader,
  reading: AbortController,
): Promise<FormField>[] {
  const fields: Promise<FormField>[] = [];
  const stop = (reason: unknown): void => {
    reading.abort(reason);
  };
  parser.on('field', (name: string | undefined, text: string | undefined, info) => {
    try {
      fields.push(Promise.resolve(reader.readText(name, text, info)));
    } catch (error) {
      stop(error);
    }
  });
  parser.on('file', (name: string | undefined, file, info) => {
    const field = reader.readFile(name, file, info);
    field.catch(stop);
    fields.push(field);
  });
  parser.on('partsLimit', () => {
    stop(new ApiError('payload_too_large', { public: 'The body has too many parts.' }));
  });
  parser.on('error', stop);
  return fields;
}

function write(parser: busboy.Busboy, chunk: Buffer): Promise<void> | undefined {
  if (parser.write(chunk)) return undefined;
  return new Promise((resolve) => parser.once('drain', resolve));
}

/** Errors of the parser are the client's; those of the file system are ours. */
function refusalOf(error: unknown): unknown {
  if (error instanceof ApiError) return error;
  if (typeof error === 'object' && error !== null && 'syscall' in error) return error;
  return new ApiError('bad_request', { public: 'The multipart body is malformed.', cause: error });
}
