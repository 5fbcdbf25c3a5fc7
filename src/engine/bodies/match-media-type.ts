import type { IncomingHttpHeaders } from 'node:http';
import { ApiError } from '../../errors/api-error.ts';
import type { RequestBody, Shape } from '../contract.ts';
import { compileShape, type CompiledShape } from '../parameters/index.ts';
import { isJson, parseMediaType, type MediaType } from './media-type.ts';

/** A media type that an operation takes. */
export interface Candidate {
  /** As written in the contract. */
  key: string;
  /** The key in lower case and without parameters. */
  range: string;
  shape: Shape;
  compiled: CompiledShape;
}

/** What a request's body is, and which declaration it falls under. */
export interface Match {
  candidate: Candidate;
  type: MediaType;
}

const jsonType: MediaType = { essence: 'application/json', parameters: new Map() };

/**
 * Finds the declared media type of a body: the exact one, else its range (`image/*`), else the range
 * of everything. Throws `unsupported_media_type`, naming the accepted types, for any other, for a
 * Content-Type that breaks the grammar, for text that is not UTF-8 and for every Content-Encoding but
 * identity (RFC 9110, section 15.5.16; RFC 7694).
 */
export function compileMatcher(
  content: RequestBody['content'],
): (headers: IncomingHttpHeaders) => Match {
  const candidates = Object.entries(content).map(([key, { shape }]): Candidate => {
    const [range = ''] = key.toLowerCase().split(';');
    return { key, range: range.trim(), shape, compiled: compileShape(shape) };
  });
  const values = { accepted: candidates.map(({ key }) => key).join(', ') };

  return (headers) => {
    const encoding = headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
    if (encoding !== 'identity') {
      throw new ApiError('unsupported_media_type', {
        public: 'The body has a Content-Encoding; none is accepted.',
        values,
        headers: { 'accept-encoding': 'identity' },
      });
    }
    const written = headers['content-type'];
    const type = written === undefined ? jsonType : parseMediaType(written);
    const candidate = type && findCandidate(type.essence, candidates, written === undefined);
    if (!candidate || !isUtf8(type)) throw new ApiError('unsupported_media_type', { values });
    return { candidate, type };
  };
}

/** A body without Content-Type, which counts as JSON, falls under any JSON type but under no range. */
function findCandidate(
  essence: string,
  candidates: readonly Candidate[],
  anyJson: boolean,
): Candidate | undefined {
  const [main = ''] = essence.split('/');
  const byRange = (range: string): Candidate | undefined =>
    candidates.find((candidate) => candidate.range === range);
  return (
    byRange(essence) ??
    (anyJson
      ? candidates.find(({ range }) => isJson(range))
      : (byRange(`${main}/*`) ?? byRange('*/*')))
  );
}

/** Whether a type's text is UTF-8, or the type is not text and its charset says nothing. */
function isUtf8({ essence, parameters }: MediaType): boolean {
  const isText =
    isJson(essence) ||
    essence.startsWith('text/') ||
    essence === 'application/x-www-form-urlencoded' ||
    essence === 'multipart/form-data';
  const charset = isText ? parameters.get('charset') : undefined;
  return charset === undefined || charset.toLowerCase() === 'utf-8';
}
