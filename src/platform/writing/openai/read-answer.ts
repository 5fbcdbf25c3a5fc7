/**
 * What a model answered, read member by member: it promises nothing, so that whatever is not there, or
 * of another type, is an `UnusableAnswer`.
 */
export class UnusableAnswer extends Error {
  constructor(what: string) {
    super(`the model's answer cannot be used: ${what}`);
    this.name = 'UnusableAnswer';
  }
}

const maximumCharacters = 20_000;

/** The object that a model wrote, with or without a fence around it. */
export function readObject(content: string): Readonly<Record<string, unknown>> {
  const bare = content.trim().replace(/^```(?:json)?\s*|\s*```$/gu, '');
  let value: unknown;
  try {
    value = JSON.parse(bare);
  } catch {
    throw new UnusableAnswer('it is not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UnusableAnswer('it is no object');
  }
  return value as Readonly<Record<string, unknown>>;
}

/** A text with something in it; what no text may hold is taken out. */
export function readText(value: unknown, name: string): string {
  // NUL and lone surrogates can neither be stored nor sent.
  const text = typeof value === 'string' ? value.replaceAll('\0', '').toWellFormed().trim() : '';
  if (text === '') throw new UnusableAnswer(`${name} is no text`);
  if (text.length > maximumCharacters) throw new UnusableAnswer(`${name} is too long`);
  return text;
}

/** A list with something in it. */
export function readList<T>(
  value: unknown,
  name: string,
  read: (item: unknown, name: string) => T,
): T[] {
  if (!Array.isArray(value) || value.length === 0) throw new UnusableAnswer(`${name} is no list`);
  return value.map((item, index) => read(item, `${name}.${String(index)}`));
}

/** The members of an object within an answer. */
export function readMembers(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  throw new UnusableAnswer(`${name} is no object`);
}
