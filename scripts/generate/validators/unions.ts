import { asArray, type Json, type JsonObject } from '../contract/document.ts';
import { jsonTypes, readDiscriminator, typesOf, type JsonType } from '../schemas/index.ts';
import type { LoweredSchema, Lower, Lowering, Scope } from './lowering.ts';

/**
 * Lowers a oneOf or anyOf so that as few schemas as possible are tried: by discriminator, else by
 * type where no two members share one, else as it stands. Only where nothing is tried in vain are
 * faults those of one member and defaults filled in.
 */
export function lowerUnion(
  lowering: Lowering,
  schema: JsonObject,
  keyword: 'oneOf' | 'anyOf',
  scope: Scope,
  lower: Lower,
): LoweredSchema {
  const members = asArray(schema[keyword]);
  const discriminated = lowerDiscriminated(lowering, schema, members, scope, lower);
  if (discriminated) return discriminated;
  if (members.length === 1)
    return { allOf: members.map((member) => lower(lowering, member, scope)) };
  const types = members.map((member) => typesOf(lowering.document, member));
  if (areDisjoint(types)) {
    return {
      type: types.flatMap((some) => [...some]),
      byType: types.map((some) => [...some]),
      branches: members.map((member) => withoutType(lower(lowering, member, scope))),
    };
  }
  return { [keyword]: members.map((member) => lower(lowering, member, { ...scope, bare: true })) };
}

/** A branch that is chosen by its type has nothing left to check where it says no more than that. */
function withoutType(lowered: LoweredSchema | boolean): LoweredSchema | boolean {
  if (typeof lowered === 'boolean' || lowered['type'] === 'integer') return lowered;
  return Object.keys(lowered).join() === 'type' ? true : lowered;
}

/** Lets null pass beside what a schema allows. */
export function orNull(lowered: LoweredSchema | boolean): LoweredSchema {
  return { byType: [['null'], []], branches: [true, lowered] };
}

function lowerDiscriminated(
  lowering: Lowering,
  schema: JsonObject,
  members: readonly Json[],
  scope: Scope,
  lower: Lower,
): LoweredSchema | undefined {
  const objects = members.filter((member) => !isNull(lowering, member));
  const discriminator = readDiscriminator(lowering.document, schema, objects);
  if (!discriminator) return undefined;
  return {
    type: objects.length < members.length ? ['object', 'null'] : 'object',
    required: [discriminator.property],
    discriminator,
    branches: objects.map((member) => lower(lowering, member, scope)),
  };
}

function isNull({ document }: Lowering, member: Json): boolean {
  const types = typesOf(document, member);
  return types?.size === 1 && types.has('null');
}

function areDisjoint(types: (Set<JsonType> | undefined)[]): types is Set<JsonType>[] {
  if (types.some((some) => !some || some.size === 0)) return false;
  return jsonTypes.every((type) => types.filter((some) => some?.has(type)).length <= 1);
}
