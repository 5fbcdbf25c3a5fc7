/**
 * What contracts cannot say of their input: values that an operation takes, where its schema allows
 * more than it does. By operation or API, or `*` for all, and the place of the value, in which `*` is
 * any item of a list or member of a map, and `{}` the name of a member. A handler that refuses what its schema allows has a line
 * here, or the generated requests find it.
 */
import fc from 'fast-check';
import { readContracts } from '../operations/read-operations.ts';
import { Given, IdOf } from './draft.ts';

const contracts = readContracts();
/** The names that contracts define: all of them, or one. */
const namesIn = (section: 'x-scopes' | 'x-entitlements' | 'webhooks', api?: string): string[] =>
  [...contracts]
    .filter(([name]) => api === undefined || name === api)
    .flatMap(([, contract]) => Object.keys(contract[section] ?? {}));

const scopes = [...namesIn('x-scopes'), '*', '*:read', 'read', 'write'];
const events = [...namesIn('webhooks'), '*'];
const features = namesIn('x-entitlements');

/** The tests' clock stands in January 2026. */
const past = momentBetween('2000-01-01', '2025-12-31');
const future = momentBetween('2026-02-01', '2099-12-31');
const sandboxAccount = new IdOf('social.sandbox-account', 'own');
const headerName = fc.stringMatching(/^X-[A-Za-z0-9!#$&'*+.^_`|~-]{1,40}$/);

export const knownValues: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  '* header.Idempotency-Key': fc.stringMatching(/^[!#-~]{16,255}$/),
  'core body.scopes.*': fc.constantFrom(...scopes),
  'core body.expires_at': fc.option(future),
  'core body.allowed_ips.*': fc.oneof(
    fc.ipV4(),
    fc.ipV6(),
    fc.constantFrom('10.0.0.0/8', '2001:db8::/32'),
  ),
  'core body.events.*': fc.constantFrom(...events),
  'core body.url': fc.constant(new Given('receiver URL')),
  'core body.headers.{}': headerName,
  'core body.feature': fc.constantFrom(...features),
  'core query.feature': fc.constantFrom(...features),
  'core.replayWebhook body.since': past,
  'core.replayWebhook body.until': future,
  'growth.logIn body.email': fc.constant(new Given('email')),
  'growth.logIn body.password': fc.constant(new Given('password')),
  'growth.refreshTokens body.refresh_token': fc.constant(new Given('fresh refresh token')),
  // Of its own: one that another organization has is a conflict.
  'identity body.external_id': fc.uuid(),
  'identity body.client_id': fc.constant(new Given('client id')),
  'identity body.client_secret': fc.constant(new Given('client secret')),
  // How many a text needs depends on its length.
  'social.expandThread body.parts': fc.integer({ min: 2, max: 25 }),
  // Whoever is given other words is among those whom the post is for.
  'social.createPost body.account_ids': fc.constant([sandboxAccount]),
  'social.updatePost body.account_ids': fc.constant([sandboxAccount]),
  'social body.overrides': fc
    .record({
      account_id: fc.constant(sandboxAccount),
      body: fc.string({ minLength: 1 }).map((text) => `${text}.`),
    })
    .map((override) => [override]),
  'social.schedulePost body.scheduled_at': future,
  'social body.timezone': fc.constantFrom('Europe/Berlin', 'America/New_York', 'UTC'),
  'social.connectAccount body': fc.record({
    platform: fc.constant('webhook'),
    url: fc.constant(new Given('receiver URL')),
    secret: fc.constant(`whsec_${Buffer.alloc(32, 1).toString('base64')}`),
  }),
  'social.connectAccount body.url': fc.constant(new Given('receiver URL')),
  'social.connectAccount body.server': fc.constant('https://mastodon.invalid'),
  // A year of days at most, in their order.
  'social.getAccountAnalytics query.from': dayBetween('2025-08-01', '2026-01-01'),
  'social.getAccountAnalytics query.to': dayBetween('2026-01-20', '2026-06-30'),
  'identity.createToken body.grant_type': fc.constant('client_credentials'),
  'identity.createToken body.scope': fc
    .subarray(
      namesIn('x-scopes', 'identity').filter((scope) => !scope.startsWith('clients:')),
      {
        minLength: 1,
      },
    )
    .map((some) => some.join(' ')),
  'identity.createToken body.resource': fc.constant('https://api.example.com'),
  'identity body.token': fc.constant(new Given('fresh access token')),
};

/** Members of a body that come back in other words, since that is what the operation is for. */
export const reworded: ReadonlySet<string> = new Set([
  'social.rewriteText text',
  'social.optimisePost text',
]);

/** Members of a body that its schema does not demand, and without which nothing can be granted. */
export const neededMembers: Readonly<Record<string, readonly string[]>> = {
  // The schema leaves them out for HTTP Basic.
  'social.createPost': ['account_ids'],
  'social.updatePost': ['account_ids'],
  'identity.createToken': ['client_id', 'client_secret'],
  'identity.introspectToken': ['client_id', 'client_secret'],
  'identity.revokeToken': ['client_id', 'client_secret'],
};

/** Days, both ends among them. */
function dayBetween(min: string, max: string): fc.Arbitrary<string> {
  return fc
    .date({ min: new Date(min), max: new Date(max), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10));
}

/** Moments in every form that RFC 3339 has for them. */
function momentBetween(min: string, max: string): fc.Arbitrary<string> {
  const dates = fc.date({ min: new Date(min), max: new Date(max), noInvalidDate: true });
  const forms = fc.constantFrom<(text: string) => string>(
    (text) => text,
    (text) => text.toLowerCase(),
    (text) => text.replace('Z', '+00:00'),
    (text) => text.replace('Z', '-11:30'),
    (text) => text.replace(/\.\d+Z/, 'Z'),
    (text) => text.replace('Z', '123456Z'),
    (text) => text.replace(/-\d\d-\d\dT.*/, '-06-30T23:59:60Z'),
  );
  return fc.tuple(dates, forms).map(([date, form]) => form(date.toISOString()));
}
