import { runInThisContext } from 'node:vm';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { _, type Code, type KeywordCxt } from 'ajv/dist/2020.js';
import { getProperty, regexpCode } from 'ajv/dist/compile/codegen/code.js';

const date = [
  String.raw`(?!0000)\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])`,
  String.raw`(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))`,
  String.raw`(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29`,
].join('|');
const fraction = String.raw`(?:\.\d+)?`;
const time = String.raw`(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d${fraction}(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)`;
/** Leap seconds end June or December in UTC, and are taken only when written in UTC. */
const leapSecond = String.raw`23:59:60${fraction}(?:[Zz]|[+-]00:00)`;
const leapDate = String.raw`(?!0000)\d{4}-(?:06-30|12-31)`;

/**
 * Formats that the library takes too generously: offsets without colon, hour 24, white space for T,
 * `urn:uuid:`, base64 of which only one line is right. Year 0000 is refused since no database of
 * ours can hold it.
 */
const own: Readonly<Record<string, RegExp>> = {
  date: new RegExp(`^(?:${date})$`),
  time: new RegExp(`^(?:${time}|${leapSecond})$`),
  'date-time': new RegExp(`^(?:(?:${date})[Tt]${time}|${leapDate}[Tt]${leapSecond})$`),
  uuid: /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i,
  byte: /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/,
};
/** The library's `url` takes quadratic time; its `uri` does not. */
const aliases: Readonly<Record<string, string>> = { url: 'uri' };
const library: Readonly<Record<string, unknown>> = fullFormats;
const int64Text = _`(text) => /^(?:0|-?[1-9]\\d{0,18})$/.test(text) && BigInt.asIntN(64, BigInt(text)) === BigInt(text)`;

const isInt64: unknown = runInThisContext(String(int64Text));

/** The condition under which a text or number has a format; undefined for formats that say nothing. */
export function formatCondition(cxt: KeywordCxt, format: string, type: string): Code | undefined {
  return type === 'number' ? numberCondition(cxt, format) : textCondition(cxt, format);
}

function numberCondition({ data }: KeywordCxt, format: string): Code | undefined {
  if (format === 'int32') return _`(${data} | 0) === ${data}`;
  // JSON numbers above 2^53 have lost digits before anyone could check them.
  if (format === 'int64') return _`Number.isSafeInteger(${data})`;
  return undefined;
}

function textCondition({ gen, data }: KeywordCxt, format: string): Code | undefined {
  const value = (ref: unknown, code: Code): Code =>
    gen.scopeValue('formats', { key: format, ref, code });
  if (format === 'int64') return _`${value(isInt64, int64Text)}(${data})`;
  const expression = Object.hasOwn(own, format) ? own[format] : undefined;
  if (expression) return _`${value(expression, regexpCode(expression))}.test(${data})`;
  const name = aliases[format] ?? format;
  const definition = Object.hasOwn(library, name) ? library[name] : undefined;
  const code = _`require("ajv-formats/dist/formats").fullFormats${getProperty(name)}`;
  if (definition instanceof RegExp) return _`${value(definition, code)}.test(${data})`;
  if (typeof definition === 'function') return _`${value(definition, code)}(${data})`;
  return undefined;
}
