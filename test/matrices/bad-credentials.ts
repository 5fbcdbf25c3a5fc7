import { createHmac } from 'node:crypto';
import type { TestApp } from '../support/app.ts';
import { encodePart } from '../support/foreign-issuer.ts';
import { sendForm } from '../support/oauth.ts';
import { createSeedTenant, type SeedTenant } from '../support/seeds/index.ts';

/** A credential that nothing is to be had for. */
export interface BadCredential {
  name: string;
  credential: string;
}

/**
 * Credentials that were good once, and some that never were. Moves the clock, so that what is good has
 * to be made afterwards.
 */
export async function createBadCredentials(app: TestApp): Promise<BadCredential[]> {
  const before = await createSeedTenant(app);
  const expired = await makeKey(before, { expires_at: '2026-01-15T10:40:00Z' });
  app.clock.advance({ minutes: 31 });
  const tenant = await createSeedTenant(app);
  return [
    { name: 'nonsense', credential: 'nonsense' },
    { name: 'a key that expired', credential: expired.key },
    { name: 'a key that was revoked', credential: await revokedKey(tenant) },
    { name: 'a key with another digit', credential: withAnotherDigit(tenant.apiKey) },
    { name: 'a person’s token that expired', credential: before.personToken },
    { name: 'a person’s token whose session was ended', credential: await endedSession(tenant) },
    { name: 'a person’s token that somebody else signed', credential: forge(tenant.personToken) },
    { name: 'an access token that expired', credential: before.accessToken },
    { name: 'an access token that was revoked', credential: await revokedToken(app, tenant) },
    { name: 'an access token without signature', credential: unsign(tenant.accessToken) },
    { name: 'a client’s secret', credential: tenant.client.secret },
  ];
}

/** Headers that hold a good credential in no way that is to be read, by what is wrong with them. */
export function badHeaders(header: string, good: string): [what: string, value: string][] {
  if (header !== 'Authorization') {
    return [
      ['empty', ''],
      ['with a scheme', `Bearer ${good}`],
      ['two', `${good}, ${good}`],
    ];
  }
  return [
    ['empty', ''],
    ['the scheme alone', 'Bearer'],
    ['without a scheme', good],
    ['two spaces', `Bearer  ${good}`],
    ['two credentials', `Bearer ${good} ${good}`],
    ['a list', `Bearer ${good}, Bearer ${good}`],
    ['basic', `Basic ${Buffer.from(`${good}:`).toString('base64')}`],
    ['another scheme', `Token ${good}`],
    ['parameters', `Bearer token="${good}"`],
  ];
}

async function makeKey(tenant: SeedTenant, more: object): Promise<{ id: number; key: string }> {
  const body = { name: 'Bad', scopes: ['*'], ...more };
  const made = await tenant.make('POST', '/api/v1/api-keys', { token: tenant.apiKey, body });
  return { id: made.at('data.id') as number, key: made.at('data.key') as string };
}

async function revokedKey(tenant: SeedTenant): Promise<string> {
  const { id, key } = await makeKey(tenant, {});
  await tenant.make('DELETE', `/api/v1/api-keys/${String(id)}`, { token: tenant.apiKey });
  return key;
}

/** A spent refresh token that comes back ends the session that it belongs to. */
async function endedSession(tenant: SeedTenant): Promise<string> {
  const tokens = await tenant.logIn();
  const refresh = { body: { refresh_token: tokens.at('refresh_token') } };
  await tenant.make('POST', '/api/v1/auth/refresh', refresh);
  await tenant.make('POST', '/api/v1/auth/refresh', refresh).catch(() => undefined);
  return tokens.at('access_token') as string;
}

async function revokedToken(app: TestApp, tenant: SeedTenant): Promise<string> {
  const token = await tenant.getToken();
  const { id: client_id, secret: client_secret } = tenant.client;
  await sendForm(app.url, '/oauth/revoke', { token, client_id, client_secret });
  return token;
}

/** The checksum is of what was there. */
function withAnotherDigit(key: string): string {
  return key.replace(/_(.)([^_]*)$/, (_whole, digit: string, rest: string) =>
    digit === 'a' ? `_b${rest}` : `_a${rest}`,
  );
}

function forge(token: string): string {
  const [header = '', claims = ''] = token.split('.');
  const signature = createHmac('sha256', 'another key').update(`${header}.${claims}`);
  return `${header}.${claims}.${signature.digest('base64url')}`;
}

function unsign(token: string): string {
  const [, claims = ''] = token.split('.');
  return `${encodePart({ alg: 'none', typ: 'at+jwt' })}.${claims}.`;
}
