import { describe, expect, it } from '@jest/globals';
import type { Parameter, Shape } from '../../../src/engine/contract.ts';
import { compileParameters } from '../../../src/engine/parameters/index.ts';
import type { ReadParameters } from '../../../src/engine/parameters/index.ts';

const integer: Shape = { types: ['integer'] };
const string: Shape = { types: ['string'] };
const integers: Shape = { types: [], items: integer };
const strings: Shape = { types: [], items: string };
const color: Shape = { types: [], properties: { R: integer, G: integer, name: string } };
const anyMembers: Shape = { types: [], additional: string };

function declare(
  where: Parameter['in'],
  name: string,
  shape: Shape,
  style: Parameter['style'],
  explode: boolean,
): Parameter {
  return { name, in: where, required: false, style, explode, shape };
}

function readQuery(query: string, ...parameters: Parameter[]): ReadParameters {
  return compileParameters(parameters, []).read({ path: [], query, headers: {} });
}

function form(name: string, shape: Shape, explode = true): Parameter {
  return declare('query', name, shape, 'form', explode);
}

describe('styles of the query', () => {
  const spaced = declare('query', 'c', strings, 'spaceDelimited', false);
  const piped = declare('query', 'c', strings, 'pipeDelimited', false);
  const pipedObject = declare('query', 'c', color, 'pipeDelimited', false);
  const deep = declare('query', 'c', color, 'deepObject', true);
  const deepLists: Shape = { types: [], properties: { ids: integers }, additional: string };
  it.each<[string, Parameter, string, unknown]>([
    ['form', form('c', string), 'c=a%20b+c', 'a b c'],
    ['form', form('c', string), 'c=a%2Bb%26c%3Dd', 'a+b&c=d'],
    ['form', form('c', string), 'c=a=b', 'a=b'],
    ['form', form('c', string), 'c', ''],
    ['form', form('c d', string), 'c+d=1', '1'],
    ['form', form('c', strings), 'c=a,b&c=', ['a,b', '']],
    ['form', form('c', strings), 'c=a', ['a']],
    ['form', form('c', strings), 'c=', []],
    ['form', form('c', strings, false), 'c=a,b%2Cc,', ['a', 'b,c', '']],
    ['form', form('c', integers, false), 'c=1,2', [1, 2]],
    ['form', form('c', strings, false), 'c=', []],
    ['form', form('c', color), 'R=1&G=2&name=x+y', { R: 1, G: 2, name: 'x y' }],
    ['form', form('c', color, false), 'c=R,1,name,x%2Cy', { R: 1, name: 'x,y' }],
    ['form', form('c', color, false), 'c=', {}],
    ['form', form('c', anyMembers), 'a=1&b=2', { a: '1', b: '2' }],
    ['spaceDelimited', spaced, 'c=a%20b+c,d', ['a', 'b', 'c,d']],
    ['pipeDelimited', piped, 'c=a|b%7Cc%7c', ['a', 'b', 'c', '']],
    ['pipeDelimited', piped, 'c=', []],
    ['pipeDelimited', pipedObject, 'c=R|1|name|x', { R: 1, name: 'x' }],
    ['pipeDelimited', { ...piped, explode: true }, 'c=a|b&c=d', ['a|b', 'd']],
    ['deepObject', deep, 'c[R]=1&c%5Bname%5D=x', { R: 1, name: 'x' }],
    ['deepObject', { ...deep, shape: anyMembers }, 'c[x]=1', { x: '1' }],
    ['deepObject', { ...deep, shape: deepLists }, 'c[ids]=1&c[ids]=2', { ids: [1, 2] }],
  ])('%s %#: %j', (_style, parameter, query, value) => {
    const result = readQuery(query, parameter);
    expect(result).toMatchObject({ faults: [], malformed: false });
    expect(result.values.query['c'] ?? result.values.query['c d']).toEqual(value);
  });

  it('gives exploded members to their object and other names to their parameters', () => {
    const { values } = readQuery('R=1&page=2&x=3', form('page', integer), form('c', color), {
      ...form('others', anyMembers),
    });
    expect(values.query).toEqual({ page: 2, c: { R: 1 }, others: { x: '3' } });
  });

  it('leaves a member that its object may not have to the validator', () => {
    const deepColor = declare('query', 'c', color, 'deepObject', true);
    expect(readQuery('c[x]=1', deepColor).values.query).toEqual({ c: { x: '1' } });
  });

  it.each([
    ['c[R][x]=1', 'syntax'],
    ['c[=1', 'syntax'],
    ['c[]=1', 'syntax'],
    ['c[R]x=1', 'syntax'],
    ['c=1', 'type'],
    ['c=1&c[R]=1', 'type'],
  ])('refuses %s for a deepObject', (query, rule) => {
    const result = readQuery(query, declare('query', 'c', color, 'deepObject', true));
    expect(result.faults).toMatchObject([{ in: 'query', field: 'c', rule }]);
    expect(result.malformed).toBe(false);
    expect(result.values.query).toEqual({});
  });
});

describe('styles of the path', () => {
  it.each<[Parameter['style'], boolean, Shape, string, unknown]>([
    ['simple', false, integer, '5', 5],
    ['simple', false, string, 'a,b', 'a,b'],
    ['simple', false, strings, 'a,b%2Cc', ['a', 'b,c']],
    ['simple', true, integers, '1,2', [1, 2]],
    ['simple', false, color, 'R,1,G,2', { R: 1, G: 2 }],
    ['simple', true, color, 'R=1,name=a%2Cb', { R: 1, name: 'a,b' }],
    ['label', false, integer, '.5', 5],
    ['label', false, strings, '.a,b.c', ['a', 'b.c']],
    ['label', true, strings, '.a.b,c', ['a', 'b,c']],
    ['label', false, color, '.R,1,G,2', { R: 1, G: 2 }],
    ['label', true, color, '.R=1.G=2', { R: 1, G: 2 }],
    ['label', false, strings, '.', []],
    ['matrix', false, integer, ';p=5', 5],
    ['matrix', true, string, ';p', ''],
    ['matrix', false, strings, ';p=a,b', ['a', 'b']],
    ['matrix', true, strings, ';p=a,b;p=c', ['a,b', 'c']],
    ['matrix', true, strings, ';p=a,b', ['a,b']],
    ['matrix', false, strings, ';p', []],
    ['matrix', false, color, ';p=R,1,G,2', { R: 1, G: 2 }],
    ['matrix', true, color, ';R=1;G=2', { R: 1, G: 2 }],
  ])('%s, explode %p, %j: %s', (style, explode, shape, encoded, value) => {
    const reader = compileParameters([declare('path', 'p', shape, style, explode)], ['p']);
    const path = [decodeURIComponent(encoded)];
    const result = reader.read({ path, encodedPath: [encoded], query: '', headers: {} });
    expect(result).toMatchObject({ faults: [], malformed: false });
    expect(result.values.path).toEqual({ p: value });
  });

  it.each<[Parameter['style'], boolean, Shape, string, string]>([
    ['label', false, integer, '5', 'syntax'],
    ['matrix', false, integer, '5', 'syntax'],
    ['matrix', false, integer, ';q=5', 'syntax'],
    ['matrix', true, strings, ';p=a;q=b', 'syntax'],
    ['matrix', true, integer, ';p=1;p=2', 'repeated'],
    ['simple', false, color, 'R,1,G', 'type'],
    ['simple', true, color, 'R', 'type'],
    ['simple', false, integer, '5a', 'type'],
  ])('refuses %s, explode %p, %j: %s', (style, explode, shape, text, rule) => {
    const reader = compileParameters([declare('path', 'p', shape, style, explode)], ['p']);
    const result = reader.read({ path: [text], query: '', headers: {} });
    expect(result.faults).toMatchObject([{ in: 'path', field: 'p', rule }]);
    expect(result.values.path).toEqual({});
  });

  it('takes values by the place of their name in the template', () => {
    const parameters = ['b', 'a'].map((name) => declare('path', name, string, 'simple', false));
    const { values } = compileParameters(parameters, ['a', 'b']).read({
      path: ['50%', 'y'],
      query: '',
      headers: {},
    });
    expect(values.path).toEqual({ a: '50%', b: 'y' });
  });

  it('does not decode twice when only the decoded text is given', () => {
    const reader = compileParameters([declare('path', 'p', strings, 'simple', false)], ['p']);
    const { values } = reader.read({ path: ['a%2Cb,%'], query: '', headers: {} });
    expect(values.path).toEqual({ p: ['a%2Cb', '%'] });
  });

  it('is not compiled when template and contract disagree', () => {
    const compile = (): unknown =>
      compileParameters([declare('path', 'a', string, 'simple', false)], ['b']);
    expect(compile).toThrow(
      'path parameter b is not declared\npath parameter a is not in the template',
    );
  });
});

describe('headers', () => {
  function read(headers: Record<string, string>, ...parameters: Parameter[]): ReadParameters {
    return compileParameters(parameters, []).read({ path: [], query: '', headers });
  }
  it.each<[Shape, boolean, string, unknown]>([
    [integer, false, '5', 5],
    [string, false, 'a%20b, c', 'a%20b, c'],
    [integers, false, '1, 2 ,3', [1, 2, 3]],
    [strings, false, '', []],
    [color, false, 'R,1, G,2', { R: 1, G: 2 }],
    [color, true, 'R=1, name=a b', { R: 1, name: 'a b' }],
  ])('%j, explode %p: %s', (shape, explode, text, value) => {
    const parameter = declare('header', 'X-Thing', shape, 'simple', explode);
    const result = read({ 'x-thing': text }, parameter);
    expect(result.faults).toEqual([]);
    expect(result.values.header).toEqual({ 'X-Thing': value });
  });

  it('are absent when not sent, and when OpenAPI gives them to someone else', () => {
    const named = (name: string): Parameter => declare('header', name, string, 'simple', false);
    const headers = { accept: 'a', authorization: 'b', 'content-type': 'c' };
    const parameters = ['constructor', '__proto__', 'Accept', 'Authorization', 'Content-Type'];
    expect(Object.keys(read(headers, ...parameters.map(named)).values.header)).toEqual([]);
  });
});

describe('cookies', () => {
  function read(cookie: string, ...parameters: Parameter[]): ReadParameters {
    return compileParameters(parameters, []).read({ path: [], query: '', headers: { cookie } });
  }
  const session = declare('cookie', 'session', string, 'form', true);
  const count = declare('cookie', 'count', integer, 'form', true);

  it('are found among others, whatever those hold', () => {
    const result = read('x=%zz; session=a%20b+c;count=2; Session=no; junk', session, count);
    expect(result).toMatchObject({ faults: [], malformed: false });
    expect(result.values.cookie).toEqual({ session: 'a b+c', count: 2 });
  });

  it('are refused when repeated or malformed', () => {
    expect(read('session=a; session=b', session).faults).toMatchObject([
      { in: 'cookie', field: 'session', rule: 'repeated' },
    ]);
    expect(read('session=%zz', session)).toMatchObject({
      malformed: true,
      faults: [{ in: 'cookie', field: 'session', rule: 'syntax' }],
    });
    expect(read('a=1;'.repeat(5000), session).malformed).toBe(true);
  });

  it('may hold arrays', () => {
    const ids = declare('cookie', 'ids', integers, 'form', false);
    expect(read('ids=1,2', ids).values.cookie).toEqual({ ids: [1, 2] });
  });
});

describe('content', () => {
  const filter: Parameter = { ...form('filter', string), content: 'application/json' };
  it('of JSON is parsed', () => {
    const { values } = readQuery('filter=%7B%22a%22:[1,null]%7D', filter);
    expect(values.query).toEqual({ filter: { a: [1, null] } });
    expect(readQuery('filter=null', filter).values.query).toEqual({ filter: null });
  });

  it('of another type is text', () => {
    const plain = { ...filter, content: 'text/plain; charset=utf-8' };
    expect(readQuery('filter=%7B', plain).values.query).toEqual({ filter: '{' });
  });

  it.each([
    '',
    '{',
    '{a:1}',
    '{"__proto__":{"a":1}}',
    '["\\u0000"]',
    '["\\ud800"]',
    `${'['.repeat(65)}${']'.repeat(65)}`,
  ])('refuses %s', (text) => {
    const result = readQuery(`filter=${encodeURIComponent(text)}`, filter);
    expect(result.faults).toMatchObject([{ in: 'query', field: 'filter', rule: 'syntax' }]);
    expect(result.malformed).toBe(true);
  });
});
