/**
 * Proves that every example of a refusal in the contracts is, byte for byte as JSON, what the server
 * renders: it is read back into the refusal that it tells of, which the engine renders again.
 */
import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { ErrorTemplates } from '../../src/engine/contract.ts';
import { createErrorRenderer } from '../../src/engine/error-renderer.ts';
import { listExamples, readContract } from '../support/contract-examples.ts';
import { findPublicWords } from '../support/refusals/public-words.ts';
import { readRefusals } from '../support/refusals/read-refusal.ts';

const generated = join(import.meta.dirname, '../../generated');
const documents = globSync('*/openapi.json', { cwd: generated }).map((file) =>
  readContract(dirname(file)),
);
const scopeName = /\b[a-z]+(?:-[a-z]+)*:[a-z]+\b/;
const publicWords = findPublicWords();

/** Words of mounted apps, which the test of their operation holds against the server. */
const ofMountedApps = ['invalid_scope'];

describe.each(documents.map((document) => [document.info.title, document] as const))(
  '%s',
  (_title, document) => {
    const refusals = listExamples(document).filter(({ status }) => status >= 400);

    it('tells of scopes and features that it has', () => {
      const scopes = new Set(Object.keys(document['x-scopes']));
      const features = new Set(Object.keys(document['x-entitlements'] ?? {}));
      for (const { place, status, value } of refusals) {
        const { feature } = value as { feature?: string };
        if (feature !== undefined) expect([place, [...features]]).toContainEqual(contains(feature));
        const [scope] = status === 403 ? (scopeName.exec(JSON.stringify(value)) ?? []) : [];
        if (scope !== undefined) expect([place, [...scopes]]).toContainEqual(contains(scope));
      }
    });

    it('shows refusals in the words of the server', () => {
      const strange = refusals.filter(({ status, value, operation }) => {
        const templates = operation['x-errors'] ?? document['x-errors'];
        return !isRendered(templates, status, value) && !isOfMountedApp(operation, value);
      });
      expect(strange.map(({ place, value }) => [place, value])).toEqual([]);
      console.log(`${document.info.title}: ${String(refusals.length)} examples of refusals held`);
    });
  },
);

it('finds a word that the server would not say', () => {
  const templates = readContract('core')['x-errors'];
  const right = { error: 'conflict', message: 'The slug has already been taken.' };
  expect(isRendered(templates, 409, right)).toBe(true);
  for (const wrong of [
    { ...right, message: 'The slug is taken.' },
    { ...right, error: 'slug_taken' },
    { ...right, slug: 'acme-corp' },
    { error: 'conflict' },
  ]) {
    expect(isRendered(templates, 409, wrong)).toBe(false);
  }
  expect(isRendered(templates, 400, right)).toBe(false);
});

const contains = (item: string): unknown => expect.arrayContaining([item]);

function isRendered(templates: ErrorTemplates, status: number, value: unknown): boolean {
  const render = createErrorRenderer(templates);
  return readRefusals(templates, status, value, publicWords).some(({ error, occasion }) => {
    const { body } = render(error, occasion);
    return JSON.stringify(JSON.parse(body)) === JSON.stringify(value);
  });
}

function isOfMountedApp(operation: Record<string, unknown>, value: unknown): boolean {
  const { error } = value as { error?: string };
  return operation['x-mounted'] !== undefined && ofMountedApps.includes(error ?? '');
}
