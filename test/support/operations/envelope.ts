import type { Envelopes, EnvelopeCondition } from './operation.ts';

type Values = Readonly<Record<string, string | number>>;
type Condition = readonly [name: string, condition: EnvelopeCondition];

/** The conditions that an answer of an API may be the refusal of, by its status and what its body says. */
export function conditionsOf(errors: Envelopes, status: number, body: unknown): string[] {
  return Object.entries(errors.conditions)
    .filter((condition) => condition[1].status === status && isBodyOf(errors, condition, body))
    .map(([name]) => name);
}

/** Whether a body has every constant of a condition's envelope, and its code where the envelope tells it. */
function isBodyOf(errors: Envelopes, [, condition]: Condition, body: unknown): boolean {
  const values = { ...condition.values, status: condition.status, code: condition.code };
  return fits({ ...errors.body, ...condition.extra }, body, values);
}

const placeholder = /\{([\w.]+)\}/g;
const whole = /^\{([\w.]+)\}$/;

/** Placeholders without a value stand for anything, and for nothing. */
function fits(template: unknown, value: unknown, values: Values): boolean {
  if (typeof template === 'string') {
    const name = whole.exec(template)?.[1];
    if (name !== undefined) return !(name in values) || values[name] === value;
    return typeof value === 'string' && patternOf(template, values).test(value);
  }
  if (Array.isArray(template)) {
    return Array.isArray(value) && template.every((item, at) => fits(item, value[at], values));
  }
  if (typeof template !== 'object' || template === null) return template === value;
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(template).every(([name, member]) => {
    const held = (value as Record<string, unknown>)[name];
    return held === undefined ? isOptional(member, values) : fits(member, held, values);
  });
}

/** A member whose only placeholder has no value is left out. */
function isOptional(template: unknown, values: Values): boolean {
  if (typeof template === 'string') {
    const name = whole.exec(template)?.[1];
    return name !== undefined && !(name in values);
  }
  return false;
}

function patternOf(template: string, values: Values): RegExp {
  const parts = template.split(placeholder).map((part, at) => {
    if (at % 2 === 0) return escapeText(part);
    const value = values[part];
    return value === undefined ? '[^]*' : escapeText(String(value));
  });
  return new RegExp(`^${parts.join('')}$`, 'u');
}

/** The fields that a refusal names, wherever its envelope names them. */
export function fieldsNamed(errors: Envelopes, body: unknown): string[] {
  const template = { ...errors.body, ...errors.conditions['invalid_request']?.extra };
  const found: string[] = [];
  walk(template, body, (name, value) => {
    if (name === 'fields' && isRecord(value)) found.push(...Object.keys(value));
    if (name === 'violations' && Array.isArray(value)) {
      found.push(...(value as { field: string }[]).map(({ field }) => field));
    }
    if (name === 'message' && typeof value === 'string') found.push(...sentences(errors, value));
  });
  return [...new Set(found)];
}

/** The words that a refusal has for people; undefined where its envelope has no place for them. */
export function messageOf(errors: Envelopes, body: unknown): string | undefined {
  let message: string | undefined;
  walk(errors.body, body, (name, value) => {
    if (name === 'message' && typeof value === 'string') message ??= value;
  });
  return message;
}

function walk(
  template: unknown,
  value: unknown,
  visit: (placeholder: string, value: unknown) => void,
): void {
  if (typeof template === 'string') {
    const name = whole.exec(template)?.[1];
    if (name !== undefined) visit(name, value);
  } else if (typeof template === 'object' && template !== null && isRecord(value)) {
    for (const [name, member] of Object.entries(template)) walk(member, value[name], visit);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** The fields in sentences that are written by the API's words for faults. */
function sentences({ faults }: Envelopes, message: string): string[] {
  const patterns = sentencePatterns.get(faults) ?? Object.values(faults).map(sentencePattern);
  sentencePatterns.set(faults, patterns);
  return patterns.flatMap((pattern) =>
    [...message.matchAll(pattern)].map((match) => match.groups?.['field'] ?? ''),
  );
}

const sentencePatterns = new WeakMap<Envelopes['faults'], RegExp[]>();

function sentencePattern(words: string): RegExp {
  const parts = words.split(placeholder).map((part, at) => {
    if (at % 2 === 0) return escapeText(part);
    return part === 'field' ? String.raw`(?<field>\S+)` : '.+?';
  });
  return new RegExp(parts.join(''), 'gu');
}

function escapeText(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
