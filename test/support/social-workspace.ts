import type { TestApp } from './app.ts';
import type { Answer, RequestOptions } from './http.ts';

/** Somebody's workspace with a key for the social API. */
export interface SocialWorkspace {
  tenantId: number;
  key: string;
  /** Calls with the key, below `/v1`. */
  call(method: string, path: string, options?: RequestOptions): Promise<Answer>;
  /** Another key of the workspace, with these scopes. */
  makeKey(scopes: readonly string[]): Promise<string>;
  /** How much of a feature is used, what is held included. */
  used(feature: string): Promise<number>;
}

const scopes = [
  'insights:read',
  'posts:read',
  'posts:write',
  'posts:publish',
  'ai:generate',
  'media:write',
];

/** Signs somebody up whose workspace has this tier. */
export async function socialWorkspace(app: TestApp, tier = 'pro'): Promise<SocialWorkspace> {
  const { token } = await app.signUp();
  const workspaces = await app.call('GET', '/api/v1/workspaces', { token });
  const tenantId = workspaces.at('data.0.id') as number;
  await app.database.query('UPDATE tenants SET tier = $2 WHERE id = $1', [tenantId, tier]);
  const makeKey: SocialWorkspace['makeKey'] = async (wanted) => {
    const body = { name: 'Social', scopes: wanted, product: 'social' };
    const made = await app.call('POST', '/api/v1/api-keys', { token, body });
    return made.at('data.key') as string;
  };
  const reading = await makeKey(['entitlements:read']);
  const key = await makeKey(scopes);
  return {
    tenantId,
    key,
    makeKey,
    call: (method, path, options) => app.call(method, `/v1${path}`, { token: key, ...options }),
    used: async (feature) => {
      const summary = await app.call('GET', '/api/v1/entitlements/summary', { token: reading });
      return summary.at(`data.entitlements.${feature}.used`) as number;
    },
  };
}
