import { decodePercent } from './decode-percent.ts';
import { maxSegments } from './split-path.ts';

/** One segment of a template. In `mixed`, literals stand around the parameters: one more than these. */
export type TemplateSegment =
  | { kind: 'static'; text: string }
  | { kind: 'parameter' }
  | { kind: 'rest' }
  | { kind: 'mixed'; literals: string[] };

export interface Template {
  segments: TemplateSegment[];
  /** Names of the parameters from left to right. */
  names: string[];
}

/** Reads a path template. Throws an Error that says what is malformed in it. */
export function parseTemplate(path: string, catchAll?: string): Template {
  if (!path.startsWith('/')) throw new Error('does not begin with a slash');
  const parts = path.slice(1).split('/');
  if (parts.length > maxSegments) throw new Error(`has more than ${String(maxSegments)} segments`);
  const names: string[] = [];
  const segments = parts.map((part, index): TemplateSegment => {
    const last = index === parts.length - 1;
    if (part === '' && !last) throw new Error('has an empty segment');
    if (catchAll !== undefined && part.includes(`{${catchAll}}`)) {
      if (part !== `{${catchAll}}` || !last) throw new Error('has a catch-all that is not its end');
      names.push(catchAll);
      return { kind: 'rest' };
    }
    return parseSegment(part, names);
  });
  if (new Set(names).size < names.length) throw new Error('names a parameter twice');
  if (catchAll !== undefined && !names.includes(catchAll)) {
    throw new Error(`has no parameter {${catchAll}} for the catch-all`);
  }
  return { segments, names };
}

/** The names of a template's parameters from left to right. Throws like creating a router with it. */
export function templateNames(path: string): string[] {
  return parseTemplate(path).names;
}

function parseSegment(part: string, names: string[]): TemplateSegment {
  const pieces = part.split(/\{([^{}]*)\}/);
  const literals: string[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (index % 2 === 1) {
      if (piece === '') throw new Error('has a parameter without a name');
      names.push(piece);
    } else {
      literals.push(readLiteral(piece));
    }
  }
  const [first = ''] = literals;
  if (literals.length === 1) {
    if (first === '.' || first === '..') throw new Error('has a dot segment');
    return { kind: 'static', text: first };
  }
  if (literals.length === 2 && literals.every((text) => text === '')) return { kind: 'parameter' };
  if (literals.slice(1, -1).includes('')) throw new Error('has parameters with nothing in between');
  return { kind: 'mixed', literals };
}

function readLiteral(text: string): string {
  if (/[{}]/.test(text)) throw new Error('has an unbalanced brace');
  if (/[?#]/.test(text)) throw new Error('has a query or fragment');
  const decoded = decodePercent(text);
  if (decoded === undefined) throw new Error('has malformed percent-encoding');
  return decoded;
}
