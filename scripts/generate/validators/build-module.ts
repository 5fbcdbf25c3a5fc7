import { isObject, type Json, type JsonObject } from '../contract/document.ts';
import type { Report } from '../faults.ts';
import {
  createPlaces,
  identifier,
  inDocumentOrder,
  isEndless,
  locate,
  nameOf,
  referenceOf,
} from '../schemas/index.ts';
import { compileSchemas, type Unit } from './compile-schemas.ts';
import { lowerUnit } from './lower-schema.ts';
import { rootScope, type LoweredSchema, type Lowering } from './lowering.ts';
import { printModule } from './print-module.ts';

/** One exported validator: its key, where it is declared, and how its schema is made. */
export interface Entry {
  key: string;
  pointer: string;
  lower: (lowering: Lowering) => LoweredSchema;
}

/**
 * Writes the module of some validators and of the components that they reach, each component being
 * one function before all operations. A schema that cannot be understood or compiled is reported, and
 * its function refuses every value.
 */
export function buildModule(
  document: JsonObject,
  options: Pick<Lowering, 'direction' | 'defaults'>,
  entries: readonly Entry[],
  report: Report,
): string {
  const referred = new Map<string, { pointer: string; value: Json; bare: boolean }>();
  let unevaluated = false;
  let current = '#';
  const placeOfSchema = createPlaces(document);
  const lowering: Lowering = {
    document,
    ...options,
    refer(reference, inTest) {
      const { pointer, value } = locate(document, reference);
      const bare = inTest && options.defaults && hasDefaults(document, value);
      const name = (bare ? 'bare_' : '') + nameOf(pointer);
      referred.set(name, { pointer, value, bare });
      return name;
    },
    fault: (schema, message) => report(placeOfSchema(schema) ?? current, message),
    needUnevaluated: () => (unevaluated = true),
  };
  const operations: Unit[] = [];
  const exported = entries.map(({ key, pointer, lower }) => {
    current = pointer;
    const schema = lower(lowering);
    const reference = onlyReference(schema);
    if (reference !== undefined) return { key, name: reference };
    const name = `operation_${identifier(key)}`;
    operations.push({ name, pointer, schema });
    return { key, name };
  });
  const components = new Map<string, Unit>();
  // The map grows while it is walked: each schema brings those that it refers to.
  for (const [name, { pointer, value, bare }] of referred) {
    current = pointer;
    if (isEndless(document, value)) report(pointer, 'refers to itself and says nothing else');
    const schema = lowerUnit(lowering, value, { ...rootScope, bare });
    components.set(name, { name, pointer, schema });
  }
  const order = inDocumentOrder(
    document,
    new Set([...referred.values()].map((one) => one.pointer)),
  );
  const ordered = order.flatMap((pointer) =>
    [nameOf(pointer), `bare_${nameOf(pointer)}`].flatMap((name) => components.get(name) ?? []),
  );
  const useDefaults = options.defaults;
  return printModule(
    compileSchemas([...ordered, ...operations], { useDefaults, unevaluated }, report),
    exported,
  );
}

function onlyReference(schema: LoweredSchema): string | undefined {
  const { $ref: reference, ...others } = schema;
  return typeof reference === 'string' && Object.keys(others).length === 0 ? reference : undefined;
}

function hasDefaults(document: JsonObject, schema: Json, visited = new Set<Json>()): boolean {
  if (typeof schema !== 'object' || schema === null || visited.has(schema)) return false;
  visited.add(schema);
  if (isObject(schema) && schema['default'] !== undefined) return true;
  const reference = referenceOf(schema);
  const parts = Object.values(schema).filter((part) => part !== undefined);
  if (reference !== undefined) parts.push(locate(document, reference).value);
  return parts.some((part) => hasDefaults(document, part, visited));
}
