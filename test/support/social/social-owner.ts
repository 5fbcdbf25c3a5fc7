import type { TestApp } from '../app.ts';
import type { Answer } from '../http.ts';

/** Somebody who publishes posts of a workspace with a key. */
export interface SocialOwner {
  /** The person's own token, for the core API. */
  token: string;
  userId: number;
  tenantId: number;
  /** A key of the workspace with these scopes. */
  makeKey(scopes: readonly string[]): Promise<string>;
  /** Calls the social API with a key that has all its scopes. */
  call(method: string, path: string, body?: unknown): Promise<Answer>;
  /** A draft; answers its id. */
  draft(body?: object): Promise<string>;
  get(id: string): Promise<Answer>;
  setTier(tier: string): Promise<unknown>;
  /** Another sandbox account; answers its id. */
  addAccount(): Promise<string>;
}

export const socialScopes = [
  ...['insights:read', 'posts:read', 'posts:write', 'posts:publish'],
  ...['ai:generate', 'media:write'],
];

/** Signs somebody up and gives them a plan. */
export async function createSocialOwner(app: TestApp, tier = 'pro'): Promise<SocialOwner> {
  const { email, token } = await app.signUp();
  const [member] = await app.database.query<{ tenant_id: string; user_id: string }>(
    `SELECT tenant_id, user_id FROM members JOIN users ON users.id = user_id WHERE email = $1`,
    [email],
  );
  const tenantId = Number(member?.tenant_id);
  const setTier = (next: string) =>
    app.database.query('UPDATE tenants SET tier = $2 WHERE id = $1', [tenantId, next]);
  await setTier(tier);
  const makeKey: SocialOwner['makeKey'] = async (scopes) => {
    const body = { name: 'Social', product: 'social', scopes };
    const made = await app.call('POST', '/api/v1/api-keys', { token, body });
    if (made.status !== 201) throw new Error(made.text);
    return made.at('data.key') as string;
  };
  const key = await makeKey(socialScopes);
  const call: SocialOwner['call'] = (method, path, body) =>
    app.call(method, `/v1${path}`, { token: key, ...(body !== undefined && { body }) });
  return {
    token,
    userId: Number(member?.user_id),
    tenantId,
    makeKey,
    call,
    draft: async (body = {}) => {
      const made = await call('POST', '/posts', {
        body: 'Launch day is here.',
        account_ids: ['acct_1'],
        ...body,
      });
      if (made.status !== 201) throw new Error(`${String(made.status)} ${made.text}`);
      return made.at('id') as string;
    },
    get: (id) => call('GET', `/posts/${id}`),
    setTier,
    addAccount: async () => {
      const [row] = await app.database.query<{ number: number }>(
        `INSERT INTO social_accounts (tenant_id, number, network, handle, display_name, status, settings,
                                      connected_at, created_at, updated_at)
         SELECT tenant_id, max(number) + 1, 'sandbox', 'sandbox', 'Sandbox', 'active', '{}', $2, $2, $2
           FROM social_accounts WHERE tenant_id = $1 GROUP BY tenant_id RETURNING number`,
        [tenantId, app.clock.now()],
      );
      return `acct_${String(row?.number)}`;
    },
  };
}
