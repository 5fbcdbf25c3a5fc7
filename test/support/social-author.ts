import type { TestApp } from './app.ts';
import type { Answer } from './http.ts';
import { socialWorkspace, type SocialWorkspace } from './social-workspace.ts';
import { until } from './until.ts';

/** Somebody who writes posts in a workspace of theirs. */
export interface Author extends Pick<SocialWorkspace, 'tenantId' | 'key' | 'makeKey' | 'used'> {
  /** Calls below `/v1` with a key that has every scope of the API. */
  call(method: string, path: string, body?: unknown): Promise<Answer>;
  /** A draft of a post for `acct_1`, unless `more` says otherwise; answers its id. */
  draft(more?: object): Promise<string>;
  get(id: string): Promise<Answer>;
  publish(id: string, body?: object): Promise<Answer>;
  schedule(id: string, scheduledAt: string): Promise<Answer>;
  /** Resolves once the server has made the post so; answers the post. */
  becomes(id: string, status: string): Promise<Answer>;
  setTier(tier: string): Promise<unknown>;
  /** Another sandbox account; answers its id. */
  addAccount(): Promise<string>;
}

export async function createAuthor(app: TestApp, tier = 'pro'): Promise<Author> {
  const { call: callWith, ...workspace } = await socialWorkspace(app, tier);
  const { tenantId } = workspace;
  const call: Author['call'] = (method, path, body) =>
    callWith(method, path, body === undefined ? {} : { body });
  const get: Author['get'] = (id) => call('GET', `/posts/${id}`);
  return {
    ...workspace,
    call,
    draft: async (more = {}) => {
      const body = { body: 'Launch day is here.', account_ids: ['acct_1'], ...more };
      const made = await call('POST', '/posts', body);
      if (made.status !== 201) throw new Error(`${String(made.status)} ${made.text}`);
      return made.at('id') as string;
    },
    get,
    publish: (id, body) => call('POST', `/posts/${id}/publish`, body),
    schedule: (id, scheduledAt) =>
      call('POST', `/posts/${id}/schedule`, { scheduled_at: scheduledAt }),
    becomes: async (id, status) => {
      await until(async () => (await get(id)).at('status') === status, `${id} becomes ${status}`);
      return get(id);
    },
    setTier: (next) =>
      app.database.query('UPDATE tenants SET tier = $2 WHERE id = $1', [tenantId, next]),
    addAccount: () => addAccount(app, tenantId),
  };
}

async function addAccount({ database, clock }: TestApp, tenantId: number): Promise<string> {
  const [row] = await database.query<{ number: number }>(
    `INSERT INTO social_accounts (tenant_id, number, network, handle, display_name, status, settings,
                                  connected_at, created_at, updated_at)
     SELECT tenant_id, max(number) + 1, 'sandbox', 'sandbox', 'Sandbox', 'active', '{}', $2, $2, $2
       FROM social_accounts WHERE tenant_id = $1 GROUP BY tenant_id RETURNING number`,
    [tenantId, clock.now()],
  );
  return `acct_${String(row?.number)}`;
}
