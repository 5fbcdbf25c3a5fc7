import type { Parameter } from '../contract.ts';
import { Bag } from './bag.ts';
import { memberOf } from './compile-shape.ts';
import type { CompiledShape } from './compile-shape.ts';
import type { Sink } from './sink.ts';

/** Turns received text into the text meant; undefined when it is malformed. */
export type Decode = (text: string) => string | undefined;

/** How one parameter is read: where it stands, its type, and how its text is decoded. */
export interface Spec {
  in: Parameter['in'];
  name: string;
  shape: CompiledShape;
  decode: Decode;
}

/** One member of an object, as received. */
export type Member = readonly [name: string, text: string];

/** Most items or members that one delimited text may have. */
const maxItems = 1000;

/** Reads one text as a scalar. */
export function readText(spec: Spec, text: string, sink: Sink): unknown {
  return readField(spec, spec.shape, text, spec.name, sink);
}

function readField(
  spec: Spec,
  shape: CompiledShape,
  text: string,
  field: string,
  sink: Sink,
): unknown {
  const decoded = spec.decode(text);
  if (decoded === undefined) {
    sink.reportMalformed(spec.in, field);
    return undefined;
  }
  const value = shape.scalar?.(decoded);
  if (value === undefined) sink.report(spec.in, field, 'type', { type: shape.expected });
  return value;
}

/** Reads each text as an item; undefined, with a fault for each, when one is not of the type. */
export function readItems(
  spec: Spec,
  item: CompiledShape,
  texts: readonly string[],
  field: string,
  sink: Sink,
): unknown[] | undefined {
  if (texts.length > maxItems) {
    sink.reportMalformed(spec.in, field);
    return undefined;
  }
  const values: unknown[] = [];
  for (const [index, text] of texts.entries()) {
    values.push(readField(spec, item, text, `${field}.${String(index)}`, sink));
  }
  return values.includes(undefined) ? undefined : values;
}

/**
 * Reads the members of an object; undefined, with faults, when one is not of its type. A name that
 * comes more than once is an array's items where its shape is an array, else a fault.
 */
export function readMembers(
  spec: Spec,
  members: readonly Member[],
  sink: Sink,
): Record<string, unknown> | undefined {
  if (members.length > maxItems) {
    sink.reportMalformed(spec.in, spec.name);
    return undefined;
  }
  const texts = new Map<string, string[]>();
  for (const [name, text] of members) {
    const known = texts.get(name);
    if (known === undefined) texts.set(name, [text]);
    else known.push(text);
  }
  const values = new Bag();
  let whole = true;
  for (const [name, received] of texts) {
    const value = readMember(spec, name, received, sink);
    if (value === undefined) whole = false;
    else values[name] = value;
  }
  return whole ? values : undefined;
}

function readMember(spec: Spec, name: string, texts: readonly string[], sink: Sink): unknown {
  const shape = memberOf(spec.shape, name);
  const field = `${spec.name}.${name}`;
  if (shape.item !== undefined) return readItems(spec, shape.item, texts, field, sink);
  const [text = ''] = texts;
  if (texts.length > 1) {
    sink.report(spec.in, field, 'repeated');
    return undefined;
  }
  return readField(spec, shape, text, field, sink);
}
