import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import { ApiError } from '../../errors/api-error.ts';
import type { RequestBody } from '../contract.ts';
import { collectBytes } from './consume-stream.ts';
import { assertStorable, decodeText } from './decode-text.ts';
import { compileMatcher, type Match } from './match-media-type.ts';
import { isJson } from './media-type.ts';
import { parseForm } from './parse-form.ts';
import { parseJson } from './parse-json.ts';
import { parseMultipart } from './parse-multipart.ts';

/** What bounds the bodies of an operation. */
export interface BodyLimits {
  /** Bytes of a body; of a multipart body all that is not a file. */
  maxBytes: number;
  /** Levels of arrays and objects in JSON. */
  maxDepth: number;
  /** Parts of a multipart body. */
  maxParts: number;
  /** Bytes of all files of a multipart body, besides `maxBytes`. */
  maxFileBytes: number;
  /** Where files wait for the handler; made when it is first needed. */
  spoolDirectory: string;
}

/** A body that was read. */
export interface ReadBody {
  /** The media type as the contract writes it; `''` when the request has no body. */
  mediaType: string;
  /**
   * What JSON says; for forms an object, with an UploadedFile for each file; a string for `text/*`;
   * a Buffer for any other type; `undefined` when the request has no body.
   */
  value: unknown;
  /** Deletes the files behind the value; doing so twice is no error. */
  release: () => Promise<void>;
}

/** Reads the bodies of one operation. */
export interface BodyReader {
  /**
   * Reads a request's body, once. A request whose body has no bytes has no body. Throws
   * `unsupported_media_type`, `payload_too_large`, `bad_request` for what cannot be read, and
   * `invalid_request` with faults for a required body that is missing and for fields of a form that
   * are not of their type. A body without Content-Type is JSON where the operation takes JSON.
   */
  read: (request: { stream: Readable; headers: IncomingHttpHeaders }) => Promise<ReadBody>;
}

const nothingToRelease = (): Promise<void> => Promise.resolve();

/** Settles at boot how the bodies of an operation are read. */
export function compileBody(body: RequestBody, limits: BodyLimits): BodyReader {
  const match = compileMatcher(body.content);
  const absent: ReadBody = { mediaType: '', value: undefined, release: nothingToRelease };

  return {
    async read({ stream, headers }) {
      const read = hasBody(headers) ? await readPresent(stream, headers) : absent;
      if (read.value === undefined && body.required) {
        const fault = { in: 'body', field: '', rule: 'required', params: {} } as const;
        throw new ApiError('invalid_request', { faults: [fault] });
      }
      return read;
    },
  };

  async function readPresent(stream: Readable, headers: IncomingHttpHeaders): Promise<ReadBody> {
    const matched = match(headers);
    const { candidate, type } = matched;
    const multipart = type.essence === 'multipart/form-data';
    const maxBytes = limits.maxBytes + (multipart ? limits.maxFileBytes : 0);
    if (Number(headers['content-length'] ?? 0) > maxBytes) throw new ApiError('payload_too_large');
    if (multipart) {
      const boundary = type.parameters.get('boundary');
      const parsed = await parseMultipart(stream, boundary, candidate, limits);
      return parsed.value === undefined ? absent : { mediaType: candidate.key, ...parsed };
    }
    const bytes = await collectBytes(stream, maxBytes);
    if (bytes.length === 0) return absent;
    const value = parseBytes(bytes, matched, limits.maxDepth);
    return { mediaType: candidate.key, value, release: nothingToRelease };
  }
}

function hasBody(headers: IncomingHttpHeaders): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

function parseBytes(bytes: Buffer, { candidate, type }: Match, maxDepth: number): unknown {
  if (isJson(type.essence)) return parseJson(bytes, maxDepth);
  if (type.essence === 'application/x-www-form-urlencoded') {
    return parseForm(bytes, candidate.compiled);
  }
  if (!type.essence.startsWith('text/')) return bytes;
  const text = decodeText(bytes);
  assertStorable(text);
  return text;
}
