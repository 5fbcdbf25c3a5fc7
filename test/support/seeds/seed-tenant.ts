import type { TestApp } from '../app.ts';
import type { Answer } from '../http.ts';
import { addOAuthClient, askForToken } from '../oauth.ts';
import { whileBusy } from '../while-busy.ts';

/** A workspace on the largest plan, and its owner with a credential of every kind. */
export interface SeedTenant {
  readonly email: string;
  readonly password: string;
  readonly tenantId: number;
  /** The workspace as growth names it, `org_…`. */
  readonly orgId: string;
  /** The access token of the owner; good for fifteen minutes of the application's clock. */
  readonly personToken: string;
  /** An API key of the owner that may do everything; it never expires. */
  readonly apiKey: string;
  /** An OAuth client of the workspace with every scope that clients can have. */
  readonly client: { readonly id: string; readonly secret: string };
  /** An access token of that client; good for half an hour. */
  readonly accessToken: string;
  /** Words that whatever is seeded for this tenant is named by, and nothing of anybody else. */
  readonly mark: string;
  /** Where the webhooks of seeded endpoints are sent. */
  readonly receiverUrl: string;
  /** One more access token of the client. */
  getToken(): Promise<string>;
  /** Tokens of the owner who logs in once more, the first to be refreshed by the second. */
  logIn(): Promise<Answer>;
  /** Sends a file to a link that the application signed, whatever address it is published under. */
  upload(link: string, headers: Record<string, string>, bytes: Buffer): Promise<void>;
  /** Makes a request that has to succeed; throws with the answer where it does not. */
  make(method: string, path: string, options: MakeOptions): Promise<Answer>;
}

export interface MakeOptions {
  token?: string;
  body?: unknown;
}

export interface SeedTenantOptions {
  mark?: string;
  /**
   * The default is a port that refuses connections. Seeded endpoints need an application with
   * EGRESS_ALLOW=127.0.0.1.
   */
  receiverUrl?: string;
}

let tenants = 0;

/** Signs an owner up and gives them a workspace on the enterprise plan, with credentials. */
export async function createSeedTenant(
  app: TestApp,
  options: SeedTenantOptions = {},
): Promise<SeedTenant> {
  tenants += 1;
  const { mark = `tenant ${String(tenants)}`, receiverUrl = 'http://127.0.0.1:9/hooks' } = options;
  const person = await app.signUp(mark);
  // Before the first request with the token: what a server knows of a person it keeps for a second.
  const [tenant] = await app.database.query<{ id: string }>(
    `UPDATE tenants SET tier = 'enterprise' FROM members m, users u
      WHERE m.tenant_id = tenants.id AND u.id = m.user_id AND u.email = $1 RETURNING tenants.id`,
    [person.email],
  );
  const make: SeedTenant['make'] = async (method, path, requestOptions) => {
    const answer = await whileBusy(() => app.call(method, path, requestOptions));
    if (answer.status < 300) return answer;
    throw new Error(`${method} ${path} answered ${String(answer.status)} ${answer.text}`);
  };
  const key = await make('POST', '/api/v1/api-keys', {
    token: person.token,
    body: { name: `${mark} everything`, scopes: ['*'] },
  });
  const client = await addOAuthClient(app, person.token, { name: mark });
  const getToken = async (): Promise<string> => {
    const answer = await whileBusy(() => askForToken(app.url, client));
    if (answer.status === 200) return answer.at('access_token') as string;
    throw new Error(`no token was given: ${answer.text}`);
  };
  return {
    email: person.email,
    password: person.password,
    tenantId: Number(tenant?.id),
    orgId: person.orgId,
    personToken: person.token,
    apiKey: key.at('data.key') as string,
    client,
    accessToken: await getToken(),
    getToken,
    logIn: () => {
      const { email, password } = person;
      return make('POST', '/api/v1/auth/login', { body: { email, password } });
    },
    mark,
    receiverUrl,
    make,
    upload: async (link, headers, bytes) => {
      const { pathname, search } = new URL(link);
      const body = new Uint8Array(bytes);
      const { status } = await whileBusy(() =>
        fetch(app.url + pathname + search, { method: 'PUT', headers, body }),
      );
      if (status >= 300) throw new Error(`the upload was answered ${String(status)}`);
    },
  };
}
