/** What stands for placeholders in a filled template. */
export type Bindings = Record<string, unknown>;

const whole = /^\{([\w.]+)\}$/;
const placeholder = /\{([\w.]+)\}/g;

/**
 * The values that turn a template of `x-errors` into this value; undefined where none do. A member
 * may be absent where it is nothing but a placeholder.
 */
export function matchTemplate(template: unknown, value: unknown): Bindings | undefined {
  if (typeof template === 'string') return matchText(template, value);
  if (typeof template !== 'object' || template === null) {
    return template === value ? {} : undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const members = Object.entries(template);
  const known = new Set(members.map(([name]) => name));
  if (Object.keys(value).some((name) => !known.has(name))) return undefined;
  const bindings: Bindings = {};
  for (const [name, member] of members) {
    const given: unknown = (value as Bindings)[name];
    if (given === undefined && typeof member === 'string' && whole.test(member)) continue;
    const found = matchTemplate(member, given);
    if (!found) return undefined;
    Object.assign(bindings, found);
  }
  return bindings;
}

/** The same for a text, whose placeholders stand for texts. */
export function matchText(template: string, value: unknown): Bindings | undefined {
  const only = whole.exec(template)?.[1];
  if (only !== undefined) return value === undefined ? undefined : { [only]: value };
  if (typeof value !== 'string') return undefined;
  const names = [...template.matchAll(placeholder)].map(([, name = '']) => name);
  const parts = template.split(/\{[\w.]+\}/).map((part) => escape(part));
  const found = new RegExp(`^${parts.join('(.+)')}$`, 's').exec(value);
  return found
    ? Object.fromEntries(names.map((name, index) => [name, found[index + 1]]))
    : undefined;
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
