import { isUtf8 } from 'node:buffer';
import { ApiError } from '../../errors/api-error.ts';

/**
 * The text that bytes stand for. Bytes that are not UTF-8 are refused (`bad_request`) rather than
 * replaced by U+FFFD; a byte order mark is kept.
 */
export function decodeText(bytes: Buffer): string {
  if (!isUtf8(bytes)) throw new ApiError('bad_request', { public: 'The body is not valid UTF-8.' });
  return bytes.toString('utf8');
}

/** Refuses text (`bad_request`) that PostgreSQL cannot store: with NUL or half of a surrogate pair. */
export function assertStorable(text: string): void {
  if (text.includes('\0')) {
    throw new ApiError('bad_request', { public: 'The body contains a NUL character.' });
  }
  if (!text.isWellFormed()) {
    throw new ApiError('bad_request', { public: 'The body contains a lone surrogate.' });
  }
}
