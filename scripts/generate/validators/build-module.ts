import { isObject, type Json, type JsonObject } from '../contract/document.ts';
import { identifier, inDocumentOrder, locate, nameOf, referenceOf } from '../schemas/index.ts';
import { compileSchemas, type Unit } from './compile-schemas.ts';
import { lowerUnit } from './lower-schema.ts';
import { rootScope, type LoweredSchema, type Lowering } from './lowering.ts';
import { printModule } from './print-module.ts';

/** One exported validator: its key, and how its schema is made. */
export interface Entry {
  key: string;
  lower: (lowering: Lowering) => LoweredSchema;
}

/**
 * Writes the module of some validators and of the components that they reach, each component being
 * one function before all operations.
 */
export function buildModule(
  document: JsonObject,
  options: Pick<Lowering, 'direction' | 'defaults'>,
  entries: readonly Entry[],
): string {
  const referred = new Map<string, { pointer: string; value: Json; bare: boolean }>();
  let unevaluated = false;
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
    needUnevaluated: () => (unevaluated = true),
  };
  const operations: Unit[] = [];
  const exported = entries.map(({ key, lower }) => {
    const schema = attempt(key, () => lower(lowering));
    const reference = onlyReference(schema);
    if (reference !== undefined) return { key, name: reference };
    const name = `operation_${identifier(key)}`;
    operations.push({ name, schema });
    return { key, name };
  });
  const components = new Map<string, Unit>();
  // The map grows while it is walked: each schema brings those that it refers to.
  for (const [name, { pointer, value, bare }] of referred) {
    const schema = attempt(pointer, () => lowerUnit(lowering, value, { ...rootScope, bare }));
    components.set(name, { name, schema });
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
    compileSchemas([...ordered, ...operations], { useDefaults, unevaluated }),
    exported,
  );
}

function attempt<T>(place: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw new Error(`${place}: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
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
