import { ApiError } from '../../errors/api-error.ts';
import type { CompiledShape } from '../parameters/index.ts';
import { assembleFields, type FormField } from './assemble-fields.ts';
import { assertStorable, decodeText } from './decode-text.ts';

/** Forms are filled in by hand or by a small client; more fields than this are an attack. */
const maximumFields = 1000;

/**
 * Reads an `application/x-www-form-urlencoded` body into the declared type. Escapes must be two
 * hexadecimal digits and stand for UTF-8 without NUL, else `bad_request`; more than 1,000 fields are
 * `payload_too_large`. What becomes of the fields: assembleFields.
 */
export function parseForm(bytes: Buffer, shape: CompiledShape): unknown {
  const fields: FormField[] = [];
  for (const pair of decodeText(bytes).split('&')) {
    if (pair === '') continue;
    if (fields.length === maximumFields) {
      throw new ApiError('payload_too_large', { public: 'The form has too many fields.' });
    }
    const equals = pair.indexOf('=');
    const name = decode(equals < 0 ? pair : pair.slice(0, equals));
    const text = equals < 0 ? '' : decode(pair.slice(equals + 1));
    fields.push({ name, text });
  }
  return assembleFields(fields, shape);
}

function decode(text: string): string {
  let decoded: string;
  try {
    decoded = decodeURIComponent(text.replaceAll('+', ' '));
  } catch (cause) {
    throw new ApiError('bad_request', {
      public: 'The form has a malformed percent-escape.',
      cause,
    });
  }
  assertStorable(decoded);
  return decoded;
}
