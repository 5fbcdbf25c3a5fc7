import { describe, expect, it } from '@jest/globals';
import type { Method } from '../../../src/engine/contract.ts';
import { createRouter, templateNames } from '../../../src/engine/router/index.ts';
import type { Match, Router } from '../../../src/engine/router/index.ts';

/** A router whose values are the declarations; `{rest}` is a catch-all. */
function routerOf(...declared: string[]): Router<string> {
  return createRouter(
    declared.map((value) => {
      const [method = '', path = ''] = value.split(' ');
      const route = { method: method.toLowerCase() as Method, path, value };
      return path.includes('{rest}') ? { ...route, catchAll: 'rest' } : route;
    }),
  );
}

function outcome(match: Match<string>): string[] | string {
  return match.kind === 'found' ? [match.value, ...match.params] : match.kind;
}

describe('which template a path reaches', () => {
  const router = routerOf(
    'GET /users/{id}',
    'PUT /users/me',
    'GET /users/{id}:enable',
    'GET /users/{id}/posts',
    'GET /users/me/keys',
    'GET /users/u-{number}',
    'GET /users/u-{number}.{format}',
    'GET /{other}/{id}/posts/{post}',
    'GET /files/{rest}',
    'GET /files/{name}/meta',
    'GET /',
  );
  it.each([
    ['/', ['GET /']],
    ['/users/7', ['GET /users/{id}', '7']],
    ['/users/7:enable', ['GET /users/{id}:enable', '7']],
    ['/users/7:disable', ['GET /users/{id}', '7:disable']],
    ['/users/a:b:enable', ['GET /users/{id}:enable', 'a:b']],
    ['/users/:enable', ['GET /users/{id}', ':enable']],
    ['/users/u-7', ['GET /users/u-{number}', '7']],
    ['/users/u-7.json', ['GET /users/u-{number}.{format}', '7', 'json']],
    ['/users/u-.json', ['GET /users/u-{number}', '.json']],
    ['/users/me/keys', ['GET /users/me/keys']],
    ['/users/me/posts', ['GET /users/{id}/posts', 'me']],
    ['/users/me/posts/5', ['GET /{other}/{id}/posts/{post}', 'users', 'me', '5']],
    ['/files/a', ['GET /files/{rest}', 'a']],
    ['/files/a/meta', ['GET /files/{name}/meta', 'a']],
    ['/files/a/b/c', ['GET /files/{rest}', 'a/b/c']],
    ['/files/disk://a/b/', ['GET /files/{rest}', 'disk://a/b/']],
    ['/files/', 'not_found'],
    ['/files//etc', 'not_found'],
    ['/files/%2Fetc', 'not_found'],
    ['/users', 'not_found'],
    ['/users/', 'not_found'],
    ['/users/7/', 'not_found'],
    ['//7/posts/5', 'not_found'],
    ['/Users/me', 'not_found'],
    ['/__proto__', 'not_found'],
    ['/constructor/toString', 'not_found'],
    ['', 'not_found'],
    ['*', 'not_found'],
    ['http://host/users/7', 'not_found'],
  ])('GET %s', (path, expected) => {
    expect(outcome(router.match('GET', path))).toEqual(expected);
  });
});

describe('methods', () => {
  const router = routerOf('GET /users/{id}', 'PUT /users/me', 'GET /a', 'HEAD /a', 'OPTIONS /b');

  it('settles the path first, so another template never answers for a method', () => {
    expect(router.match('GET', '/users/me')).toEqual({
      kind: 'method_not_allowed',
      allow: ['OPTIONS', 'PUT'],
    });
  });

  it('answers HEAD by GET unless HEAD is declared', () => {
    expect(outcome(router.match('HEAD', '/users/7'))).toEqual(['GET /users/{id}', '7']);
    expect(outcome(router.match('HEAD', '/a'))).toEqual(['HEAD /a']);
    expect(router.match('POST', '/users/7')).toMatchObject({ allow: ['GET', 'HEAD', 'OPTIONS'] });
  });

  it('gives OPTIONS every method of the path, unless it is declared', () => {
    expect(router.match('OPTIONS', '/a')).toEqual({
      kind: 'options',
      allow: ['GET', 'HEAD', 'OPTIONS'],
      methods: new Map([
        ['get', 'GET /a'],
        ['head', 'HEAD /a'],
      ]),
    });
    expect(outcome(router.match('OPTIONS', '/b'))).toEqual(['OPTIONS /b']);
    expect(router.match('OPTIONS', '/c').kind).toBe('not_found');
  });

  it.each(['get', 'BREW', '__proto__', 'constructor', ''])(
    'does not know the method %p',
    (method) => {
      expect(router.match(method, '/a').kind).toBe('method_not_allowed');
    },
  );
});

describe('names', () => {
  it('come with the match, in the order of the values', () => {
    const router = routerOf('GET /a/{x}/v{major}-{minor}/{rest}');
    expect(router.match('GET', '/a/1/v2-3/b/c')).toMatchObject({
      names: ['x', 'major', 'minor', 'rest'],
      params: ['1', '2', '3', 'b/c'],
    });
    expect(templateNames('/a/{x}/v{major}-{minor}')).toEqual(['x', 'major', 'minor']);
  });

  it('may differ between methods of one path', () => {
    const router = routerOf('GET /a/{x}', 'PUT /a/{y}');
    expect(router.match('GET', '/a/1')).toMatchObject({ names: ['x'] });
    expect(router.match('PUT', '/a/1')).toMatchObject({ names: ['y'] });
  });

  it('of Object.prototype are names like any other, in text and in braces', () => {
    const router = routerOf('GET /__proto__/{constructor}');
    expect(outcome(router.match('GET', '/__proto__/toString'))).toEqual([
      'GET /__proto__/{constructor}',
      'toString',
    ]);
  });
});

describe('creation', () => {
  it('lists every conflict and every malformed template', () => {
    const create = (): unknown =>
      routerOf(
        'GET /a/{x}',
        'GET /a/{y}',
        'GET /b/{x}:go',
        'GET /b/{y}:go',
        'GET /c/{rest}/d',
        'GET /d/x{rest}',
        'GET e',
        'GET /f//g',
        'GET /h/{x',
        'GET /i/{}',
        'GET /j/{x}{y}',
        'GET /k/{x}/{x}',
        'GET /l/%zz',
        'GET /m/../n',
        'GET /o?p=1',
        `GET ${'/x'.repeat(65)}`,
      );
    expect(create).toThrow(
      [
        'GET /a/{y} is the same path as /a/{x}',
        'GET /b/{y}:go is the same path as /b/{x}:go',
        'GET /c/{rest}/d has a catch-all that is not its end',
        'GET /d/x{rest} has a catch-all that is not its end',
        'GET e does not begin with a slash',
        'GET /f//g has an empty segment',
        'GET /h/{x has an unbalanced brace',
        'GET /i/{} has a parameter without a name',
        'GET /j/{x}{y} has parameters with nothing in between',
        'GET /k/{x}/{x} names a parameter twice',
        'GET /l/%zz has malformed percent-encoding',
        'GET /m/../n has a dot segment',
        'GET /o?p=1 has a query or fragment',
        `GET ${'/x'.repeat(65)} has more than 64 segments`,
      ].join('\n'),
    );
  });

  it('refuses a catch-all that the template does not name', () => {
    const route = { method: 'get', path: '/a/{x}', value: 1, catchAll: 'y' } as const;
    expect(() => createRouter([route])).toThrow('has no parameter {y} for the catch-all');
  });

  it('does not depend on the order of declaration', () => {
    const declared = [
      'GET /{a}',
      'GET /{a}:b',
      'GET /x-{a}',
      'GET /{a}-{b}',
      'GET /x',
      'GET /{rest}',
    ];
    const forward = routerOf(...declared);
    const backward = routerOf(...declared.toReversed());
    for (const path of ['/x', '/x-1', '/x-1:b', '/1-2', '/1:b', '/1', '/1/2', '/x-', '/-', '/:b']) {
      expect(outcome(forward.match('GET', path))).toEqual(outcome(backward.match('GET', path)));
    }
  });
});
