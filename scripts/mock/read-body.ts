import type { IncomingMessage } from 'node:http';
import { collectBytes } from '../../src/engine/bodies/consume-stream.ts';
import { parseJson } from '../../src/engine/bodies/parse-json.ts';

/** As much as Prism reads. */
const maximumBytes = 10 * 1_024 * 1_024;
const maximumDepth = 64;

/** A body and the media type that it has, by its header or for want of one. */
export interface MockBody {
  bytes: Buffer;
  contentType: string;
}

/**
 * Reads a request's body; undefined where it has none. Throws `bad_request` for malformed JSON, which
 * Prism would never answer, and `payload_too_large`.
 */
export async function readBody(request: IncomingMessage): Promise<MockBody | undefined> {
  const bytes = await collectBytes(request, maximumBytes);
  if (bytes.length === 0) return undefined;
  const contentType = request.headers['content-type'] ?? 'application/json';
  if (/[/+]json\b/i.test(contentType)) parseJson(bytes, maximumDepth);
  return { bytes, contentType };
}
