import type { Fault } from '../errors/api-error.ts';
import type { ValidationError } from './definition.ts';

/** More than this tells a caller nothing new, and an answer must stay small. */
const maximumFaults = 100;
/** Keywords that only say that some other keyword failed inside them. */
const wrappers = new Set(['if', 'allOf', 'propertyNames']);
/** Keywords whose fault is about a property that the error's params name. */
const namedProperty: Readonly<Record<string, string>> = {
  required: 'missingProperty',
  additionalProperties: 'additionalProperty',
  unevaluatedProperties: 'unevaluatedProperty',
  dependentRequired: 'missingProperty',
};
const renamed: Readonly<Record<string, string>> = {
  additionalProperties: 'unknown',
  unevaluatedProperties: 'unknown',
};

/**
 * The faults of one validation, each with its field. For parameters the value's first level is the
 * place (`/query/page`); for a body the place is given.
 */
export function faultsOf(errors: readonly ValidationError[], place?: Fault['in']): Fault[] {
  const faults: Fault[] = [];
  const seen = new Set<string>();
  for (const error of errors) {
    if (wrappers.has(error.keyword)) continue;
    const fault = faultOf(error, place);
    const key = `${fault.in} ${fault.field} ${fault.rule}`;
    if (seen.has(key)) continue;
    seen.add(key);
    faults.push(fault);
    if (faults.length === maximumFaults) break;
  }
  return faults;
}

function faultOf(error: ValidationError, place?: Fault['in']): Fault {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const property = namedProperty[error.keyword];
  const named = property === undefined ? undefined : error.params[property];
  if (typeof named === 'string') path.push(named);
  if (error.propertyName !== undefined) path.push(error.propertyName);
  const where = place ?? (path.shift() as Fault['in']);
  return { in: where, field: path.join('.'), rule: ruleOf(error), params: error.params };
}

function ruleOf(error: ValidationError): string {
  const { format } = error.params;
  if (error.keyword === 'format' && typeof format === 'string') return `format:${format}`;
  return renamed[error.keyword] ?? error.keyword;
}
