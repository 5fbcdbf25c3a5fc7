import { bounds } from '../rules/bounds.ts';
import { closed } from '../rules/closed.ts';
import { defaultValue } from '../rules/default-value.ts';
import { form } from '../rules/form.ts';
import { propertyRemoved } from '../rules/property-removed.ts';
import { required } from '../rules/required.ts';
import { hasTypeOf, type } from '../rules/type.ts';
import { unjudged } from '../rules/unjudged.ts';
import { values } from '../rules/values.ts';
import { byGiver, type Finding, type Pair, type Placed, type SchemaPlace } from '../rule.ts';
import { alternativesOf, type FormPair } from './alternatives.ts';

/** A finding, with the name of its rule. */
export interface Change extends Finding {
  rule: string;
}

/** Rules about two forms of a value; `type` is about all that there are. */
export const formRules = [
  values,
  bounds,
  form,
  propertyRemoved,
  required,
  closed,
  defaultValue,
  unjudged,
];

type Schemas = Pair<readonly Placed[]> & SchemaPlace;

/**
 * What breaks when one schema takes the other's place. Whatever callers could send must still be
 * taken; whatever the server now sends it must have been able to send before, but for members that
 * are new. Each form that may be given is compared with the one that takes it best.
 */
export function compareSchemas(schemas: Schemas, trail: readonly Schemas[] = []): Change[] {
  // A schema within itself has been compared around.
  if (trail.some((one) => isSame(one, schemas))) return [];
  const { direction, place } = schemas;
  const forms = {
    old: alternativesOf(schemas.old, direction),
    now: alternativesOf(schemas.now, direction),
    direction,
    place,
  };
  const { given, taken } = byGiver(forms);
  const around = [...trail, schemas];
  return [
    ...[...type.find(forms)].map((finding) => ({ ...finding, rule: type.name })),
    ...given.flatMap((mine) => {
      const attempts = taken
        .filter((candidate) => hasTypeOf(candidate, mine))
        .map((candidate) => {
          const [old, now] = direction === 'request' ? [mine, candidate] : [candidate, mine];
          return compareForms({ old, now, direction, place }, around);
        });
      const [best = []] = attempts.sort((a, b) => a.length - b.length);
      return best;
    }),
  ];
}

function compareForms(pair: FormPair, trail: readonly Schemas[]): Change[] {
  const { old, now, direction, place } = pair;
  const inner = (parts: Pair<readonly Placed[]>, step: string): Change[] =>
    compareSchemas({ ...parts, direction, place: `${place}${step}` }, trail);
  const changes = formRules.flatMap((rule) =>
    [...rule.find(pair)].map((finding) => ({ ...finding, rule: rule.name })),
  );
  for (const [name, schemas] of old.properties) {
    const present = now.properties.get(name);
    if (present) changes.push(...inner({ old: schemas, now: present }, `.${name}`));
  }
  if (old.type === 'array') changes.push(...inner({ old: old.items, now: now.items }, '[]'));
  const open = !old.closed && !now.closed && (old.others.length > 0 || now.others.length > 0);
  if (open) changes.push(...inner({ old: old.others, now: now.others }, '.*'));
  return changes;
}

function isSame(one: Schemas, other: Schemas): boolean {
  const same = (a: readonly Placed[], b: readonly Placed[]): boolean =>
    a.length === b.length && a.every(({ value }, index) => value === b[index]?.value);
  return same(one.old, other.old) && same(one.now, other.now);
}
