import { isObject, type Json } from '../contract/document.ts';
import { conjuncts, isMarked, propertyDeclarations } from '../schemas/index.ts';
import type { LoweredSchema, Lower, Lowering, Scope } from './lowering.ts';

/** Whether a property does not travel in this direction: readOnly in requests, writeOnly in answers. */
export function isHidden({ document, direction }: Lowering, property: Json, scope: Scope): boolean {
  if (scope.neutral) return false;
  return isMarked(document, property, direction === 'request' ? 'readOnly' : 'writeOnly');
}

/** The names of properties that do not travel in this direction, as a schema declares them. */
export function hiddenNames(lowering: Lowering, schema: Json, scope: Scope): Set<string> {
  if (scope.neutral) return new Set();
  const declared = [...propertyDeclarations(lowering.document, schema)];
  return new Set(
    declared
      .filter(([, properties]) =>
        properties.some((property) => isHidden(lowering, property, scope)),
      )
      .map(([name]) => name),
  );
}

/** A property's schema with its default, which Ajv reads only where the property is declared. */
export function lowerProperty(
  lowering: Lowering,
  property: Json,
  scope: Scope,
  lower: Lower,
): LoweredSchema | boolean {
  const lowered = lower(lowering, property, scope);
  if (!lowering.defaults || scope.bare || lowered === false) return lowered;
  const value = defaultOf(lowering, property);
  if (value === undefined) return lowered;
  return { ...(lowered === true ? {} : lowered), default: value };
}

/** The default that a schema states itself, or by its reference or allOf. */
function defaultOf(lowering: Lowering, schema: Json, visited = new Set<Json>()): Json | undefined {
  if (!isObject(schema) || visited.has(schema)) return undefined;
  visited.add(schema);
  if (schema['default'] !== undefined) return schema['default'];
  for (const part of conjuncts(lowering.document, schema)) {
    const value = defaultOf(lowering, part, visited);
    if (value !== undefined) return value;
  }
  return undefined;
}
