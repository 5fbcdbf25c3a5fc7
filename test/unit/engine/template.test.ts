/** Protects: templates of contracts are filled with values alone, of their own types, and lead nowhere else. */
import { describe, expect, it } from '@jest/globals';
import { compileTemplate, fillText } from '../../../src/engine/template.ts';

const fill = (template: unknown, values: Record<string, unknown>): unknown =>
  compileTemplate(template)(values);

describe('a placeholder that is all of a string', () => {
  it('becomes the value, with its type', () => {
    const values = { text: 'a', number: 1, no: false, nothing: null, list: [1], object: { a: 1 } };
    const template = Object.fromEntries(Object.keys(values).map((name) => [name, `{${name}}`]));
    expect(fill(template, values)).toEqual(values);
  });

  it('takes its member along where it has no value, and its place in a list', () => {
    expect(fill({ a: '{gone}', b: ['{gone}', '{here}'], c: { d: '{gone}' } }, { here: 1 })).toEqual(
      {
        b: [1],
        c: {},
      },
    );
  });
});

describe('a dotted placeholder', () => {
  const data = { id: 't1', owner: { name: 'Ada', tags: ['a', 'b'] }, none: null, at: new Date(0) };
  it.each([
    ['{data.id}', 't1'],
    ['{data.owner}', data.owner],
    ['{data.owner.name}', 'Ada'],
    ['{data.owner.tags.1}', 'b'],
    ['{data.none}', null],
  ])('%s leads into the value', (template, expected) => {
    expect(fill(template, { data })).toEqual(expected);
  });

  it.each([
    ['{data.gone}'],
    ['{data.gone.further}'],
    ['{data.none.further}'],
    ['{data.id.length}'],
    ['{data.id.further}'],
    ['{data.constructor}'],
    ['{data.constructor.name}'],
    ['{data.__proto__}'],
    ['{data.owner.tags.map}'],
    ['{data.at.getTime}'],
    ['{constructor}'],
    ['{data.}'],
    ['{.data}'],
    ['{gone.id}'],
  ])('%s has no value', (template) => {
    expect(fill(template, { data })).toBeUndefined();
  });

  it('leads to members that are named like those of every object where data has them', () => {
    const own = JSON.parse('{"__proto__": "x", "constructor": "y"}') as object;
    expect(fill(['{data.__proto__}', '{data.constructor}'], { data: own })).toEqual(['x', 'y']);
  });

  it('is the whole of its name where a value has a dot in its own', () => {
    expect(fill('{a.b}', { 'a.b': 1, a: { b: 2 } })).toBe(2);
  });
});

describe('placeholders within a string', () => {
  it('are written into it; what has no text stays as it stands', () => {
    const values = { data: { id: 7, name: 'Ada', tags: [] } };
    expect(fill('{data.name} has {data.id}: {data.tags}, {gone}', values)).toBe(
      'Ada has 7: {data.tags}, {gone}',
    );
    expect(fillText('{data.name}', values)).toBe('Ada');
  });

  it('are filled once: what a value says is not looked into', () => {
    const values = { data: { name: '{secret}' }, secret: 'hush' };
    expect(fill(['{data.name}', 'by {data.name}'], values)).toEqual(['{secret}', 'by {secret}']);
  });
});

describe('everything else', () => {
  it('is as the template has it', () => {
    const template = { a: 1, b: true, c: null, d: ['x', { e: 'no placeholder {}' }] };
    expect(fill(template, {})).toEqual(template);
  });
});
