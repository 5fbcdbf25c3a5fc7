import { ApiError, type Fault } from '../../errors/api-error.ts';
import { memberOf, type CompiledShape } from '../parameters/index.ts';

/** One field of a form: text that is still to be read, a value that needs no shape, or neither. */
export type FormField = { name: string } & (
  | { text: string }
  | { value: unknown }
  /** It came as text, but this is declared. */
  | { wanted: 'file' }
);

/** More than this tells a caller nothing new, and an answer must stay small. */
const maximumFaults = 100;

/**
 * Puts the fields of a form together into the declared object: repeated names into arrays,
 * `name[key]` into objects. Text is read by the grammar of parameters. Text of another type than the
 * declared one, and a field twice that is no array, are reported together (`invalid_request`); a field
 * that nobody declares is kept as text for the validator to refuse. No name can reach a prototype:
 * `__proto__` is `bad_request`, and every other becomes an own property.
 */
export function assembleFields(fields: readonly FormField[], shape: CompiledShape): unknown {
  const root = new Map<string, unknown>();
  const faults: Fault[] = [];
  for (const field of fields) {
    if (field.name.includes('__proto__')) {
      throw new ApiError('bad_request', { public: 'The body has a field "__proto__".' });
    }
    const fault = addField(root, field, shape);
    if (fault && faults.length < maximumFaults) faults.push(fault);
  }
  if (faults.length > 0) throw new ApiError('invalid_request', { faults });
  return toObject(root);
}

function addField(
  root: Map<string, unknown>,
  field: FormField,
  shape: CompiledShape,
): Fault | undefined {
  const [, name = '', key = ''] = /^([^[\]]+)\[([^[\]]+)\]$/.exec(field.name) ?? [];
  const owner = shape.members?.get(name);
  if (!owner?.members || shape.members?.has(field.name) === true) {
    return addTo(root, field.name, field, memberOf(shape, field.name), field.name);
  }
  const members = root.get(name) ?? new Map<string, unknown>();
  if (!(members instanceof Map)) return faultOf(name, 'repeated');
  root.set(name, members);
  const path = `${name}.${key}`;
  return addTo(members as Map<string, unknown>, key, field, memberOf(owner, key), path);
}

function addTo(
  target: Map<string, unknown>,
  name: string,
  field: FormField,
  shape: CompiledShape,
  path: string,
): Fault | undefined {
  if (!shape.item) {
    if (target.has(name)) return faultOf(path, 'repeated');
    return read(field, shape, path, (value) => target.set(name, value));
  }
  const list = (target.get(name) ?? []) as unknown[];
  target.set(name, list);
  // A JSON part may hold the whole array as well as one of its items (RFC 7578 leaves it open).
  if ('value' in field && Array.isArray(field.value) && !shape.item.item) {
    for (const item of field.value as unknown[]) list.push(item);
    return undefined;
  }
  return read(field, shape.item, `${path}.${String(list.length)}`, (value) => list.push(value));
}

function read(
  field: FormField,
  shape: CompiledShape,
  path: string,
  keep: (value: unknown) => void,
): Fault | undefined {
  if ('wanted' in field) return faultOf(path, 'type', { type: field.wanted });
  const value = 'text' in field ? shape.scalar?.(field.text) : field.value;
  keep(value);
  return value === undefined ? faultOf(path, 'type', { type: shape.expected }) : undefined;
}

function faultOf(field: string, rule: string, params: Fault['params'] = {}): Fault {
  return { in: 'body', field, rule, params };
}

/** Defines own properties, whatever their names. */
function toObject(members: ReadonlyMap<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    [...members].map(([name, value]) => [name, value instanceof Map ? toObject(value) : value]),
  );
}
