import { isObject, type JsonObject } from '../contract/document.ts';
import { locate, readDiscriminator, type Located } from '../schemas/index.ts';
import type { Leaf, Summary } from './summary.ts';
import { inPlace, leafOf, namesAnything, summarise, unions } from './summarise.ts';

/** The members of a discriminated union with the values that choose them; all others are scalars. */
export interface Choice {
  property: string;
  branches: { values: string[]; member: Located }[];
}

/**
 * Reduces schemas to those that say something about the inside of a value: wrappers that only refer
 * to another schema, or add null to it, give way to that schema. Each stands once.
 */
export function settle(document: JsonObject, leaves: readonly Leaf[]): Leaf[] {
  const settled = new Map<string, Leaf>();
  for (const leaf of leaves) {
    const { pointer, own } = settleOne(document, leaf);
    const known = settled.get(pointer);
    const alternative = leaf.alternative && (known?.alternative ?? true);
    settled.set(pointer, { pointer, alternative, ...(own ? { own } : {}) });
  }
  for (const leaf of leaves) {
    if (leaf.own && settled.size > 1 && !informs(summarise(document, [leaf]))) {
      settled.delete(leaf.pointer);
    }
  }
  const [only, second] = settled.values();
  return only && !second ? [{ ...only, alternative: false }] : [...settled.values()];
}

function settleOne(document: JsonObject, start: Leaf): Leaf {
  let leaf = start;
  const visited = new Set<string>();
  while (!visited.has(leaf.pointer) && !leaf.own) {
    visited.add(leaf.pointer);
    const schema = locate(document, leaf.pointer);
    if (namesAnything(schema)) break;
    const beside = inPlace(document, schema).filter((part) => informs(summaryOf(document, part)));
    const choices = unions(schema).map((members) =>
      members.filter((one) => !isScalar(document, one)),
    );
    const candidates = [...beside, ...choices.flat()];
    const [only] = candidates;
    if (!only || candidates.length > 1) break;
    leaf = { ...leafOf(only), alternative: leaf.alternative };
  }
  return leaf;
}

/** Reads a schema's discriminator; undefined where there is none or nothing to choose between. */
export function choiceOf(document: JsonObject, schema: Located): Choice | undefined {
  const [members, second] = unions(schema);
  if (!isObject(schema.value) || !members || second) return undefined;
  const objects = members.filter((member) => !isScalar(document, member));
  const values = objects.map((member) => member.value);
  const discriminator = readDiscriminator(document, schema.value, values);
  if (!discriminator) return undefined;
  const branches = objects.map((member, at) => ({
    values: discriminator.values[at] ?? [],
    member,
  }));
  return { property: discriminator.property, branches };
}

function isScalar(document: JsonObject, schema: Located): boolean {
  const { object, array } = summaryOf(document, schema);
  return object === 'none' && array === 'none';
}

function informs({ object, array, additional }: Summary): boolean {
  return object === 'declared' || array === 'declared' || additional.length > 0;
}

function summaryOf(document: JsonObject, schema: Located): Summary {
  return summarise(document, [leafOf(schema)]);
}
