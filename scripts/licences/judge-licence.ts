import { parseExpression, type Expression } from './parse-expression.ts';
import { allowed, allowedInDevelopment, exceptions } from './policy.ts';

/** A package as far as its licence is concerned. */
export interface Licensed {
  name: string;
  /** An SPDX expression, as the package declares it. */
  licence: string | undefined;
  /** Whether only tools and tests use it. */
  development: boolean;
}

/** Why the package may not be used; undefined when it may. Whatever is not understood is refused. */
export function judgeLicence({ name, licence, development }: Licensed): string | undefined {
  if (licence === undefined || licence.trim() === '') return 'declares no licence';
  const expression = parseExpression(licence);
  if (expression === undefined) return `"${licence}" is not an SPDX expression that is understood`;
  const accepts = (id: string): boolean =>
    allowed.has(id) ||
    (development && allowedInDevelopment.has(id)) ||
    exceptions.some((exception) => exception.name === name && exception.licence === id);
  return satisfies(expression, accepts) ? undefined : `"${licence}" is not allowed`;
}

/** One alternative of an OR is enough; an AND needs both. */
function satisfies(expression: Expression, accepts: (id: string) => boolean): boolean {
  if (typeof expression === 'string') return accepts(expression);
  const left = satisfies(expression.left, accepts);
  const right = satisfies(expression.right, accepts);
  return expression.operator === 'OR' ? left || right : left && right;
}
