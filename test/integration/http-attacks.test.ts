/**
 * Protects: hostile bytes get a refusal in an API's envelope, never a 5xx, and the next good request
 * is served. Cases are those of the HTTP, size, JSON and path groups of common attack lists.
 */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../support/app.ts';
import { rawRequest, sendRaw } from '../support/raw-http.ts';

let app: TestApp;
let token: string;
beforeAll(async () => {
  app = await createTestApp({ environment: { MAX_BODY_BYTES: '65536' } });
  ({ token } = await app.signUp());
});
afterAll(() => app.stop());
afterEach(async () => {
  expect((await app.call('GET', '/api/v1/workspaces?per_page=1', { token })).status).toBe(200);
});

const create = 'POST /api/v1/workspaces HTTP/1.1';
const authorized = () => `Authorization: Bearer ${token}`;
const json = 'Content-Type: application/json';
const length = (body: string) => `Content-Length: ${String(Buffer.byteLength(body))}`;

async function post(body: string | Buffer, headers: Record<string, string> = {}) {
  const response = await fetch(`${app.url}/api/v1/workspaces`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
    body,
  });
  return { status: response.status, text: await response.text() };
}

describe('size', () => {
  it('body-1b-over: 413 and the connection closes', async () => {
    const answer = await sendRaw(app.port, [
      rawRequest(create, [authorized(), json, 'Content-Length: 65537']),
      'x'.repeat(65_537),
    ]);
    expect(answer.statuses).toEqual([413]);
    expect(answer.closed).toBe(true);
  });

  it('a chunked body over the limit: 413', async () => {
    const chunk = `8000\r\n${'x'.repeat(0x8000)}\r\n`;
    const answer = await sendRaw(app.port, [
      rawRequest(create, [authorized(), json, 'Transfer-Encoding: chunked']),
      chunk.repeat(4),
    ]);
    expect(answer.statuses).toEqual([413]);
    expect(answer.closed).toBe(true);
  });

  it('body-cl-lie: what follows the body is no second request of the same caller', async () => {
    const body = '{"name":"x"}';
    const answer = await sendRaw(app.port, [
      rawRequest(create, [authorized(), json, length(body)], body + 'y'.repeat(100_000)),
    ]);
    expect(answer.statuses).toEqual([201, 400]);
  });

  it.each(['gzip', 'gzip, gzip, br', 'identity, gzip'])(
    'double-encoding: %s is 415',
    async (encoding) => {
      expect((await post('{"name":"x"}', { 'content-encoding': encoding })).status).toBe(415);
    },
  );

  it('headers-17k: 431', async () => {
    const answer = await sendRaw(app.port, [
      rawRequest('GET /api/v1/health HTTP/1.1', [`X-Large: ${'x'.repeat(17_000)}`]),
    ]);
    expect(answer.statuses).toEqual([431]);
    expect(answer.text).toContain('"error":');
  });

  it('url-20k: 414 or 431', async () => {
    const answer = await sendRaw(app.port, [rawRequest(`GET /${'x'.repeat(20_000)} HTTP/1.1`)]);
    expect([414, 431]).toContain(answer.statuses[0]);
    const long = await app.call('GET', `/api/v1/${'x'.repeat(9_000)}`);
    expect(long.status).toBe(414);
  });

  it('query-10k-params: 400', async () => {
    const query = 'a=1&'.repeat(3_900);
    expect((await app.call('GET', `/api/v1/workspaces?${query}`, { token })).status).toBe(400);
  });
});

describe('json', () => {
  const nested = (count: number) => `{"name":${'['.repeat(count)}${']'.repeat(count)}}`;
  const bodies: [string, string | Buffer, number][] = [
    ['deep-array', nested(30_000), 400],
    ['deep-object', `${'{"name":'.repeat(5_000)}1${'}'.repeat(5_000)}`, 400],
    ['unclosed', '['.repeat(60_000), 400],
    ['proto', '{"name":"x","__proto__":{"admin":true}}', 400],
    ['constructor', '{"name":"x","constructor":{"prototype":{"admin":true}}}', 400],
    ['duplicate key', '{"name":"x","name":"y"}', 400],
    ['duplicate key, escaped', '{"name":"x","n\\u0061me":"y"}', 400],
    ['big-int', '{"name":12345678901234567890}', 400],
    ['NaN', '{"name":NaN}', 400],
    ['Infinity', '{"name":Infinity}', 400],
    ['hex', '{"name":0x10}', 400],
    ['octal', '{"name":01}', 400],
    ['plus', '{"name":+1}', 400],
    ['bare fraction', '{"name":.5}', 400],
    ['overflow', '{"name":1e400}', 400],
    ['trailing comma', '{"name":"x",}', 400],
    ['comment', '{"name":"x"/**/}', 400],
    ['single quotes', "{'name':'x'}", 400],
    ['nul-string', '{"name":"a\\u0000b"}', 400],
    ['lone surrogate', '{"name":"\\ud800"}', 400],
    ['overlong utf-8', Buffer.from([0x7b, 0x22, 0xc0, 0xae, 0x22, 0x3a, 0x31, 0x7d]), 400],
    ['utf-8 surrogate', Buffer.from('7b226e616d65223a22eda080227d', 'hex'), 400],
    ['beyond unicode', Buffer.from('7b226e616d65223a22f5808080227d', 'hex'), 400],
    ['lone continuation', Buffer.from('7b226e616d65223a2280227d', 'hex'), 400],
    ['combining marks', JSON.stringify({ name: '\u0301'.repeat(20_000) }), 422],
    ['empty body', '', 422],
    ['null', 'null', 422],
    ['array', '[]', 422],
    ['string', '""', 422],
    ['white space', '  \n ', 400],
    ['many items', `{"name":"x","tags":[${'1,'.repeat(30_000)}1]}`, 422],
    [
      'readonly',
      '{"name":"x","id":1,"tenantId":2,"created_at":"x","role":"owner","scopes":[]}',
      422,
    ],
  ];
  it.each(bodies)('%s is refused', async (_name, body, status) => {
    const answer = await post(body);
    expect([answer.status, answer.text.slice(0, 200)]).toEqual([status, expect.any(String)]);
    expect(JSON.parse(answer.text)).toMatchObject({
      error: expect.any(String),
      message: expect.any(String),
    });
  });

  it('proto, constructor: nothing is polluted', () => {
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
  });

  it.each(['\u202Egnp.exe', 'zero\u200Bwidth', '\uFEFFmark'])(
    'rtl-zero-width: %j is kept as data',
    async (name) => {
      expect((await post(JSON.stringify({ name }))).status).toBe(201);
    },
  );
});

describe('http', () => {
  const health = 'GET /api/v1/health HTTP/1.1';
  const malformed: [string, string][] = [
    ['cl-te', rawRequest(create, ['Content-Length: 5', 'Transfer-Encoding: chunked'], '0\r\n\r\n')],
    ['cl-dup', rawRequest(create, ['Content-Length: 5', 'Content-Length: 6'], 'hello')],
    ...['+5', '5,5', '0x5', '-1', '1e1'].map((value): [string, string] => [
      `cl-forms ${value}`,
      rawRequest(create, [`Content-Length: ${value}`], 'hello'),
    ]),
    ['bare-lf', 'GET /api/v1/health HTTP/1.1\nHost: localhost\n\n'],
    ['obs-fold', rawRequest(health, ['X-Folded: a\r\n b'])],
    ['space-colon', 'GET /api/v1/health HTTP/1.1\r\nHost : x\r\n\r\n'],
    ['no host', 'GET /api/v1/health HTTP/1.1\r\n\r\n'],
    ['not http', 'hello\r\n\r\n'],
  ];
  it.each(malformed)('%s: 400 and the connection closes', async (_name, bytes) => {
    const answer = await sendRaw(app.port, [bytes]);
    expect(answer.statuses).toEqual([400]);
    expect(answer.closed).toBe(true);
  });

  it('host-evil: no link is made from Host or X-Forwarded-Host', async () => {
    const answer = await sendRaw(app.port, [
      `GET /api/v1/workspaces HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\n${authorized()}\r\n\r\n`,
    ]);
    expect(answer.statuses).toEqual([200]);
    expect(answer.text).not.toContain('evil.example');
  });

  it.each(['TRACE', 'PROPFIND', 'PUT'])('methods: %s is 405 and echoes nothing', async (method) => {
    const answer = await sendRaw(app.port, [
      rawRequest(`${method} /api/v1/workspaces HTTP/1.1`, ['X-Echo: do-not-echo']),
    ]);
    expect(answer.statuses).toEqual([405]);
    expect(answer.text).toMatch(/^allow: GET, HEAD, OPTIONS, POST\r$/im);
    expect(answer.text).not.toContain('do-not-echo');
  });

  it('methods: an unknown one is 400', async () => {
    expect((await sendRaw(app.port, [rawRequest('FOO / HTTP/1.1')])).statuses).toEqual([400]);
  });

  it('head-options: HEAD asks for the same credential; OPTIONS tells the methods', async () => {
    expect((await app.call('HEAD', '/api/v1/workspaces')).status).toBe(401);
    const options = await app.call('OPTIONS', '/api/v1/workspaces');
    expect([options.status, options.text]).toEqual([204, '']);
    expect(options.headers.get('allow')).toBe('GET, HEAD, OPTIONS, POST');
  });

  it.each([
    ['text/plain', 415],
    ['application/x-www-form-urlencoded', 415],
    ['text/html', 415],
    ['application/json, text/html', 415],
    ['application/json;charset=utf-7', 415],
    ['APPLICATION/JSON', 201],
    ['application/json; charset=UTF-8', 201],
    ['application/json;charset="utf-8"', 201],
  ])('ct-variants: %s is %i', async (type, status) => {
    expect((await post('{"name":"x"}', { 'content-type': type })).status).toBe(status);
  });

  it('ct-missing: a body without media type is read as JSON', async () => {
    const body = '{"name":"x"}';
    const answer = await sendRaw(app.port, [
      rawRequest(create, [authorized(), length(body)], body),
    ]);
    expect(answer.statuses).toEqual([201]);
  });

  it.each(['/api/v1/%0d%0aSet-Cookie:x=1', '/api/v1/workspaces?sort=%0d%0aSet-Cookie:x=1'])(
    'crlf-inject: %s sets no header',
    async (path) => {
      const answer = await app.call('GET', path, { token });
      expect([404, 422]).toContain(answer.status);
      expect(answer.headers.get('set-cookie')).toBeNull();
    },
  );

  it('a target in absolute form is served, whatever server it names', async () => {
    const line = 'GET http://evil.example/api/v1/workspaces?per_page=1 HTTP/1.1';
    const answer = await sendRaw(app.port, [rawRequest(line, [authorized()])]);
    expect(answer.statuses).toEqual([200]);
    expect(answer.text).not.toContain('evil.example');
  });

  it('expect: no body is asked for that would be refused, and no unknown expectation is met', async () => {
    const large = await sendRaw(app.port, [
      rawRequest(create, [authorized(), json, 'Expect: 100-continue', 'Content-Length: 9999999']),
    ]);
    expect(large.statuses).toEqual([413]);
    const body = '{"name":"x"}';
    const fitting = await sendRaw(app.port, [
      rawRequest(create, [authorized(), json, 'Expect: 100-continue', length(body)], body),
    ]);
    expect(fitting.statuses).toEqual([100, 201]);
    const unknown = await sendRaw(app.port, [rawRequest(health, ['Expect: foo'])]);
    expect(unknown.statuses).toEqual([417]);
  });

  it('pipelining: each request has its own identity, in order', async () => {
    const anonymous = rawRequest('GET /api/v1/workspaces HTTP/1.1');
    const known = rawRequest('GET /api/v1/workspaces HTTP/1.1', [authorized()]);
    const answer = await sendRaw(app.port, [(anonymous + known).repeat(50)], 1_000);
    expect(answer.statuses).toEqual(Array.from({ length: 50 }, () => [401, 200]).flat());
  });

  it.each(['null', 'https://evil.example', 'http://localhost:3000.evil.example'])(
    'cors-null: the origin %s is not let in',
    async (origin) => {
      const answer = await app.call('GET', '/api/v1/workspaces', { token, headers: { origin } });
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
      expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    },
  );

  it('every answer carries the security headers', async () => {
    for (const path of ['/api/v1/health', '/api/v1/workspaces', '/nowhere', '/livez']) {
      const { headers } = await app.call('GET', path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('strict-transport-security')).toMatch(/^max-age=/);
    }
  });
});

describe('path', () => {
  it.each([
    ['dotdot-enc', '/api/v1/workspaces/..%2f..%2fadmin', 404],
    ['dotdot-enc', '/api/v1/workspaces/%2e%2e', 404],
    ['dotdot-enc', '/api/v1/workspaces/..%5c', 404],
    ['dotdot-enc', '/api/v1/workspaces/..;/', 404],
    ['overlong', '/api/v1/workspaces/%c0%ae%c0%ae', 400],
    ['truncated', '/api/v1/workspaces/%', 400],
    ['not hex', '/api/v1/workspaces/%zz', 400],
    ['nul-path', '/api/v1/workspaces/x%00y', 400],
    ['path-sqli', "/api/v1/workspaces/'%20OR%201=1--", 404],
    ['path-sqli', '/api/v1/workspaces/1;select%20pg_sleep(5)--', 404],
  ])('%s: %s is %i', async (_name, path, status) => {
    const answer = await sendRaw(app.port, [rawRequest(`GET ${path} HTTP/1.1`, [authorized()])]);
    expect(answer.statuses).toEqual([status]);
    expect(answer.text).toContain('"error":');
  });

  it('proto-query: ?__proto__[a]=1&constructor[prototype][a]=1 pollutes nothing', async () => {
    const query = '__proto__[a]=1&constructor[prototype][a]=1&__proto__=1';
    expect((await app.call('GET', `/api/v1/workspaces?${query}`, { token })).status).toBe(200);
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  });
});

describe('authz', () => {
  it('a foreign id is answered exactly like a random one, by every operation', async () => {
    const stranger = await app.signUp();
    const list = await app.call('GET', '/api/v1/workspaces', { token: stranger.token });
    const foreign = String(list.at('data.0.id'));
    for (const method of ['GET', 'PATCH', 'DELETE']) {
      const ask = async (id: string) => {
        const body = method === 'PATCH' ? { body: { name: 'taken over' } } : {};
        const answer = await app.call(method, `/api/v1/workspaces/${id}`, { token, ...body });
        const names = [...answer.headers.keys()].sort();
        return { status: answer.status, text: answer.text, names };
      };
      expect(await ask(foreign)).toEqual(await ask('987654'));
      expect((await ask(foreign)).status).toBe(404);
    }
    const after = await app.call('GET', '/api/v1/workspaces', { token: stranger.token });
    expect(after.json).toEqual(list.json);
  });
});
