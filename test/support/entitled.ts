import type { TestApp } from './app.ts';
import type { Answer } from './http.ts';

/** Somebody with a workspace of their own, and what tests of plans do with it. */
export interface Entitled {
  token: string;
  tenantId: number;
  setTier(tier: string): Promise<unknown>;
  /** Gives a boost that ends at `until`, or never. */
  boost(feature: string, kind: string, amount?: number, until?: string): Promise<unknown>;
  check(query: string): Promise<Answer>;
  use(body: object): Promise<Answer>;
  /** What the summary has below a dotted path such as `entitlements.posts`. */
  summary(path: string): Promise<unknown>;
  make(body: object): Promise<Answer>;
  makeKey(body: object): Promise<Answer>;
}

/** Signs somebody up, who calls with a key that never expires where the clock is to be moved far. */
export async function entitled(app: TestApp, by: 'token' | 'key' = 'token'): Promise<Entitled> {
  const { token: own } = await app.signUp();
  const workspaces = await app.call('GET', '/api/v1/workspaces', { token: own });
  const tenantId = workspaces.at('data.0.id') as number;
  const scopes = ['entitlements:read', 'entitlements:write'];
  const key = { token: own, body: { name: 'Metering', scopes } };
  const token =
    by === 'token'
      ? own
      : ((await app.call('POST', '/api/v1/api-keys', key)).at('data.key') as string);
  const path = '/api/v1/entitlements';
  return {
    token,
    tenantId,
    setTier: (tier) =>
      app.database.query('UPDATE tenants SET tier = $2 WHERE id = $1', [tenantId, tier]),
    boost: (feature, kind, amount, until) =>
      app.database.query(
        `INSERT INTO entitlement_boosts (tenant_id, feature, kind, amount, created_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6)`,
        [tenantId, feature, kind, amount, app.clock.now(), until],
      ),
    check: (query) => app.call('GET', `${path}/check?${query}`, { token }),
    use: (body) => app.call('POST', `${path}/usage`, { token, body }),
    summary: async (below) =>
      (await app.call('GET', `${path}/summary`, { token })).at(`data.${below}`),
    make: (body) => app.call('POST', '/api/v1/workspaces', { token, body }),
    makeKey: (body) => app.call('POST', '/api/v1/api-keys', { token, body }),
  };
}

/** The refusal of a plan on core, where UPGRADE_URL is `https://example.com/upgrade`. */
export function planRefusal(feature: string) {
  return {
    error: 'feature_limit_reached',
    message: 'You have reached your limit for this feature.',
    feature,
    upgrade_url: 'https://example.com/upgrade',
  };
}

export const upgradeEnvironment = { UPGRADE_URL: 'https://example.com/upgrade' };
