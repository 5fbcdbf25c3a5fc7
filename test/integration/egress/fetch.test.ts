/** Protects: a library that is given this fetch keeps the rules, and works. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import {
  createRemoteJWKSet,
  customFetch,
  exportJWK,
  generateKeyPair,
  jwtVerify,
  SignJWT,
  type JWK,
} from 'jose';
import { createEgress, type Egress } from '../../../src/platform/egress/index.ts';
import { createAuthority } from '../../support/certificates.ts';
import { createTestNames } from '../../support/names.ts';
import { speaksHttp, startReceiver, type Receiver } from '../../support/receiver.ts';
import { watchSockets, type SocketWatch } from '../../support/watch-sockets.ts';

const host = 'issuer.ssrf.test';
const authority = createAuthority();
const trusted = getCACertificates();
const names = createTestNames();
let sockets: SocketWatch;
let receiver: Receiver;
let egress: Egress;
let base: string;

beforeAll(() => {
  setDefaultCACertificates([...trusted, authority.cert]);
  names.set(host, ['127.0.0.1']);
  sockets = watchSockets();
});
afterEach(async () => {
  await receiver.isLeft();
  await receiver.stop();
  sockets.clear();
});
afterAll(() => {
  sockets.stop();
  setDefaultCACertificates(trusted);
});

async function serve(listener: RequestListener): Promise<void> {
  receiver = await startReceiver(authority.issue({ names: [host] }), speaksHttp(listener));
  base = `https://${host}:${receiver.port}`;
  egress = createEgress({ allow: [`${host}:${receiver.port}`], resolve: names.resolve });
}

async function echo(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const { method, url, headers } = incoming;
  response.writeHead(201, { 'content-type': 'application/json', 'set-cookie': ['a=1', 'b=2'] });
  response.end(JSON.stringify({ method, url, headers, body: Buffer.concat(chunks).toString() }));
}
const echoes: RequestListener = (incoming, response) => void echo(incoming, response);

describe('fetch', () => {
  it('answers a Response', async () => {
    await serve(echoes);
    const response = await egress.fetch(`${base}/a?b=c`, { headers: { accept: 'text/html' } });
    expect([response.status, response.ok, response.redirected]).toEqual([201, true, false]);
    expect(response.url).toBe(`${base}/a?b=c`);
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(await response.json()).toMatchObject({
      method: 'GET',
      url: '/a?b=c',
      headers: { accept: 'text/html', 'accept-encoding': 'identity' },
      body: '',
    });
  });

  it.each<[string, () => [string | URL | Request, RequestInit?]]>([
    [
      'a text and its form',
      () => [base, { method: 'POST', body: new URLSearchParams({ a: 'ö' }) }],
    ],
    ['a URL', () => [new URL(base), { method: 'post', body: new URLSearchParams({ a: 'ö' }) }]],
    [
      'a Request',
      () => [new Request(base, { method: 'POST', body: new URLSearchParams({ a: 'ö' }) })],
    ],
    [
      'a Request that is changed',
      () => [new Request(base), { method: 'POST', body: new URLSearchParams({ a: 'ö' }) }],
    ],
  ])('takes %s', async (_form, given) => {
    await serve(echoes);
    expect(await (await egress.fetch(...given())).json()).toMatchObject({
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8' },
      body: 'a=%C3%B6',
    });
  });

  it.each(['follow', 'manual'] as const)('with redirect: %s follows none', async (redirect) => {
    await serve((_incoming, response) => response.writeHead(302, { location: '/b' }).end());
    const response = await egress.fetch(base, { redirect });
    expect([response.status, response.headers.get('location')]).toEqual([302, '/b']);
    expect(receiver.connections()).toBe(1);
  });

  it('answers a status that has no body', async () => {
    await serve((_incoming, response) => response.writeHead(204).end());
    expect((await egress.fetch(base)).status).toBe(204);
  });

  it('refuses more than 256 KiB rather than hand on a part', async () => {
    await serve((incoming, response) => {
      response.end('x'.repeat(Number(incoming.url?.slice(1))));
    });
    expect(await (await egress.fetch(`${base}/262144`)).text()).toHaveLength(262_144);
    await expect(egress.fetch(`${base}/262145`)).rejects.toMatchObject({
      code: 'egress.response_too_large',
    });
  });

  it('refuses what request refuses', async () => {
    await serve(echoes);
    for (const [url, code] of [
      ['http://issuer.example.com/', 'egress.scheme_not_allowed'],
      ['https://user:pass@issuer.example.com/', 'egress.userinfo_not_allowed'],
      ['https://10.0.0.1/', 'egress.address_not_public'],
      ['not a url', 'egress.url_malformed'],
    ] as const) {
      await expect(egress.fetch(url)).rejects.toMatchObject({ code });
    }
    expect(sockets.attempts).toEqual([]);
  });

  it('rejects with the reason of the caller’s signal', async () => {
    await serve(() => undefined);
    const late = egress.fetch(base, { signal: AbortSignal.timeout(50) });
    await expect(late).rejects.toMatchObject({ name: 'TimeoutError' });
  });
});

describe('the keys of an issuer', () => {
  let keys: JWK[];
  let token: string;
  beforeAll(async () => {
    const { publicKey, privateKey } = await generateKeyPair('ES256');
    keys = [{ ...(await exportJWK(publicKey)), kid: 'a', alg: 'ES256' }];
    token = await new SignJWT({}).setProtectedHeader({ alg: 'ES256', kid: 'a' }).sign(privateKey);
  });
  const verify = (url: string) =>
    jwtVerify(token, createRemoteJWKSet(new URL(url), { [customFetch]: egress.fetch }));

  it('verify its token', async () => {
    await serve((_incoming, response) => response.end(JSON.stringify({ keys })));
    expect((await verify(`${base}/jwks`)).protectedHeader.kid).toBe('a');
    expect(sockets.addresses()).toEqual(['127.0.0.1']);
  });

  it('are not taken from where a redirect leads', async () => {
    await serve((incoming, response) => {
      if (incoming.url === '/keys') response.end(JSON.stringify({ keys }));
      else response.writeHead(302, { location: '/keys' }).end();
    });
    await expect(verify(`${base}/jwks`)).rejects.toThrow('Expected 200 OK');
    expect(receiver.connections()).toBe(1);
  });

  it('are not asked for where no issuer is', async () => {
    await serve(echoes);
    names.set('inside.ssrf.test', ['169.254.169.254']);
    await expect(verify('https://inside.ssrf.test/jwks')).rejects.toMatchObject({
      code: 'egress.address_not_public',
    });
    expect(sockets.attempts).toEqual([]);
  });
});
