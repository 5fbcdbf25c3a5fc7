/** Writes values of parameters and forms as their declarations say (OpenAPI 3.1, Parameter Object). */
import type { Operation } from '../operations/operation.ts';
import { Repeated, type DraftBody } from './draft.ts';

/** Percent-encodes text, halves of surrogate pairs among it, as a lenient client would. */
function encodeText(text: string): string {
  return Array.from(text, (sign) =>
    sign.isWellFormed() ? encodeURIComponent(sign) : encodeSurrogate(sign.charCodeAt(0)),
  ).join('');
}

/** The three bytes that UTF-8 would have, if it allowed them. */
function encodeSurrogate(unit: number): string {
  const bytes = [0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f)];
  return bytes.map((byte) => `%${byte.toString(16).toUpperCase()}`).join('');
}

/** The query of a request, without the question mark. */
export function serializeQuery(
  { parameters }: Operation,
  values: Readonly<Record<string, unknown>>,
): string {
  return Object.entries(values)
    .flatMap(([name, value]) => {
      const declared = parameters.find((one) => one.in === 'query' && one.name === name);
      return pairsOf(name, value, declared?.explode ?? true);
    })
    .map(([name, text]) => `${encodeText(name)}=${encodeText(text).replaceAll('%2C', ',')}`)
    .join('&');
}

function pairsOf(name: string, value: unknown, explode: boolean): [string, string][] {
  if (value instanceof Repeated) return value.values.flatMap((one) => pairsOf(name, one, explode));
  if (!Array.isArray(value)) return [[name, textOf(value)]];
  if (explode) return value.map((item) => [name, textOf(item)]);
  return [[name, value.map(textOf).join(',')]];
}

/** The headers that are parameters; bytes above ASCII go as Latin-1, which Node sends as it is. */
export function serializeHeaders(
  values: Readonly<Record<string, unknown>>,
): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      value instanceof Repeated ? value.values.map(textOf) : textOf(value),
    ]),
  );
}

/** A body's bytes. */
export function serializeBody(
  { mediaType, spoil = (json) => Buffer.from(json) }: DraftBody,
  value: unknown,
): Buffer {
  if (/[/+]json\b/.test(mediaType)) return spoil(JSON.stringify(value));
  if (mediaType === 'application/x-www-form-urlencoded') return Buffer.from(serializeForm(value));
  return Buffer.isBuffer(value) ? value : Buffer.from(textOf(value));
}

/** Repeated names for the items of an array, `name[key]` for the members of an object. */
function serializeForm(value: unknown): string {
  return Object.entries(value as Record<string, unknown>)
    .flatMap(([name, member]) => {
      if (Array.isArray(member)) return member.map((item) => [name, textOf(item)] as const);
      if (typeof member !== 'object' || member === null) return [[name, textOf(member)] as const];
      return Object.entries(member).map(([key, one]) => [`${name}[${key}]`, textOf(one)] as const);
    })
    .map((pair) => pair.map(encodeText).join('='))
    .join('&');
}

export function textOf(value: unknown): string {
  if (value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The path of a request, with the texts of its parameters. */
export function serializePath(path: string, texts: ReadonlyMap<string, string>): string {
  return path.replace(/\{([^{}]+)\}/g, (_whole, name: string) => encodeText(texts.get(name) ?? ''));
}
