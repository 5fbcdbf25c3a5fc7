import { asArray, type JsonObject } from '../contract/document.ts';
import type { LoweredSchema } from './lowering.ts';

/** Bytes are text in JSON, but buffers or files in all other bodies. */
export function lowerBinary(schema: JsonObject, lowered: LoweredSchema): void {
  const isEncoded = schema['contentEncoding'] !== undefined;
  const isMedia = typeof schema['contentMediaType'] === 'string' && !isEncoded;
  if (schema['format'] !== 'binary' && !isMedia) return;
  delete lowered['format'];
  const types = typeof schema['type'] === 'string' ? [schema['type']] : asArray(schema['type']);
  if (!types.includes('string')) return;
  delete lowered['type'];
  lowered['binary'] = types.filter((type) => type !== 'string');
}
