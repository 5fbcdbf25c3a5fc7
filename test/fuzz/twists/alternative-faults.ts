import fc from 'fast-check';
import type { Operation } from '../../support/operations/operation.ts';
import { createSchemaCompiler } from '../../support/operations/schema-check.ts';
import { malformed } from '../../support/requests/values/formats.ts';
import type { BrokenRule } from './broken-rule.ts';
import { canSend } from './text-faults.ts';
import type { Place } from './place.ts';

const compile = createSchemaCompiler();
const texts = ['', 'text', '1', ...Object.values(malformed).flat()];
const others = [null, true, 0, -1, 1.5, [], {}, [[]], { a: {} }];

/** Values that none of a schema's alternatives (anyOf, oneOf) allows. */
export function alternativeFaults(operation: Operation, place: Place): BrokenRule[] {
  const { schema, isText, in: where } = place;
  if (!schema.anyOf && !schema.oneOf) return [];
  const validate = compile(operation.document, schema);
  const values = (
    isText ? texts.filter((text) => canSend(text, where)) : [...texts, ...others]
  ).filter((value) => !validate(value));
  return values.length > 0 ? [{ rule: 'alternatives', values: fc.constantFrom(...values) }] : [];
}
