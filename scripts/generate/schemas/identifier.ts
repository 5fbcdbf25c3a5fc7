import { createHash } from 'node:crypto';

/**
 * Turns any text into letters that may stand in a JavaScript identifier, different texts into
 * different ones and each independently of all others, so that a name never changes by what stands
 * beside it. A space becomes `$$`, any other sign its code between `$`.
 */
export function identifier(text: string): string {
  return text.replace(/[^A-Za-z0-9_]/gu, (sign) =>
    sign === ' ' ? '$$' : `$${(sign.codePointAt(0) ?? 0).toString(16)}$`,
  );
}

/** Ten hexadecimal digits that stand for a text. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}

/** The identifier of what a pointer leads to: `schema_X` for components, else `place_…`. */
export function nameOf(pointer: string): string {
  const component = /^#\/components\/schemas\/([^/]+)$/u.exec(pointer)?.[1];
  if (component === undefined) return `place_${identifier(pointer.slice(2))}`;
  return `schema_${identifier(component.replaceAll('~1', '/').replaceAll('~0', '~'))}`;
}
