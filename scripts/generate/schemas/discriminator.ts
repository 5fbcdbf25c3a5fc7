import { asArray, asObject, isObject, type Json, type JsonObject } from '../contract/document.ts';
import { lastName, locate, referenceOf } from './pointer.ts';
import { propertyDeclarations } from './types.ts';

/** What chooses between the members of a union, and by which values each one is chosen. */
export interface Discriminator {
  property: string;
  values: string[][];
}

/**
 * Reads `discriminator` for the members of a oneOf or anyOf. A value is the one that the mapping
 * gives, else the component's name, or what the member itself demands where its name would never
 * satisfy it. Error where a member has no value or two members share one.
 */
export function readDiscriminator(
  document: JsonObject,
  schema: JsonObject,
  members: readonly Json[],
): Discriminator | undefined {
  const { propertyName: property, mapping } = asObject(schema['discriminator']);
  if (typeof property !== 'string') return undefined;
  const mapped = Object.entries(asObject(mapping)).map(([value, target]) => ({
    value,
    pointer: mappedPointer(document, target),
  }));
  const values = members.map((member) => {
    const pointer = pointerOf(document, member);
    const named = mapped.filter(
      (entry) => entry.pointer !== undefined && entry.pointer === pointer,
    );
    if (named.length > 0) return named.map(({ value }) => value);
    return impliedValues(document, member, property, pointer);
  });
  const all = values.flat();
  const twice = all.find((value, index) => all.indexOf(value) !== index);
  if (twice !== undefined)
    throw new Error(`the discriminator ${property} is ambiguous for "${twice}"`);
  return { property, values };
}

function pointerOf(document: JsonObject, member: Json): string | undefined {
  const reference = referenceOf(member);
  return reference === undefined ? undefined : locate(document, reference).pointer;
}

/** A mapping's target is a reference or a component's name; a name of nothing maps nothing. */
function mappedPointer(document: JsonObject, target: unknown): string | undefined {
  if (typeof target !== 'string') return undefined;
  if (target.startsWith('#/')) return locate(document, target).pointer;
  const schemas = asObject(asObject(document['components'])['schemas']);
  return Object.hasOwn(schemas, target) ? `#/components/schemas/${target}` : undefined;
}

function impliedValues(
  document: JsonObject,
  member: Json,
  property: string,
  pointer: string | undefined,
): string[] {
  const name = pointer === undefined ? undefined : lastName(pointer);
  const demanded = demandedValues(propertyDeclarations(document, member).get(property) ?? []);
  if (name !== undefined && (!demanded || demanded.has(name))) return [name];
  if (demanded && demanded.size > 0) return [...demanded];
  throw new Error(`the discriminator ${property} has no value for one of its schemas`);
}

function demandedValues(declarations: readonly Json[]): Set<string> | undefined {
  let demanded: Set<string> | undefined;
  for (const declared of declarations.filter(isObject)) {
    if (!('const' in declared) && !('enum' in declared)) continue;
    const values = 'const' in declared ? [declared['const']] : asArray(declared['enum']);
    const texts = new Set(values.filter((value) => typeof value === 'string'));
    demanded = demanded ? demanded.intersection(texts) : texts;
  }
  return demanded;
}
