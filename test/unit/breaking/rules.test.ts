/**
 * Protects: what breaks callers is told, and what does not is let pass. Each case is a pair of
 * contracts that differ in one place, compared both ways.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { compareContracts, rules } from '../../../scripts/breaking/compare-contracts.ts';
import type { JsonObject } from '../../../scripts/generate/contract/document.ts';
import { changeCases } from './cases.ts';
import { releasedContract } from './released-contract.ts';

describe.each(changeCases)('%s', (_title, at, before, after, forward, back) => {
  it.each([
    ['forward', before, after, forward],
    ['back', after, before, back],
  ])('%s', (_direction, old, now, rule) => {
    const changes = compareContracts(contractWith(at, old), contractWith(at, now));
    expect([...new Set(changes.map((change) => change.rule))]).toEqual(rule ? [rule] : []);
  });
});

it('finds nothing in the same contract', () => {
  expect(compareContracts(releasedContract(), releasedContract())).toEqual([]);
});

it('tells the operation, the member and the change', () => {
  const at =
    'paths./things/{id}.put.requestBody.content.application/json.schema.properties.name.maxLength';
  expect(compareContracts(releasedContract(), contractWith(at, 5))).toEqual([
    {
      rule: 'bounds',
      place: 'PUT /api/things/{id}: body.name',
      words: 'has maxLength 5 instead of 10',
    },
  ]);
});

it('has cases for every rule, some that break and some that pass', () => {
  const broken = changeCases.flatMap(([, , , , ...found]) => found);
  expect(new Set(broken.filter((rule) => rule !== undefined))).toEqual(
    new Set(rules.map(({ name }) => name)),
  );
  expect(broken.filter((rule) => rule === undefined).length).toBeGreaterThan(60);
});

it('has every rule in the docs, and no other', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/breaking-changes.md'), 'utf8');
  const rows = [...page.matchAll(/^\| `([a-z-]+)`\s*\| (.*?)\s*\|$/gm)];
  expect(rows.map(([, name, says]) => ({ name, says }))).toEqual(
    rules.map(({ name, says }) => ({ name, says })),
  );
});

/** The released contract with a value at a place; `%` stands for a dot within a name. */
function contractWith(at: string, value: unknown): JsonObject {
  const contract = releasedContract();
  const steps = at.split('.').map((step) => step.replaceAll('%', '.'));
  const last = steps.pop()!;
  const holder = steps.reduce<Record<string, unknown>>(
    (node, step) => node[step] as Record<string, unknown>,
    contract,
  );
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else holder[last] = value;
  return contract;
}
