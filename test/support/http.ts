/** An answer as a test looks at it. */
export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  /** The parsed body; undefined where there is none. */
  json: unknown;
  /** What a dotted path such as `data.0.id` leads to in the body; undefined where it leads nowhere. */
  at(path: string): unknown;
  /** The names or values that a list's items have: `column('data', 'name')`. */
  column(list: string, name: string): unknown[];
}

export interface RequestOptions {
  token?: string;
  /** Sent as JSON. */
  body?: unknown;
  headers?: Record<string, string>;
}

/** Calls a server over HTTP. */
export interface Client {
  call(method: string, path: string, options?: RequestOptions): Promise<Answer>;
  /** Signs a person up and answers their tokens, org and e-mail address. */
  signUp(name?: string): Promise<SignedUp>;
}

export interface SignedUp {
  email: string;
  password: string;
  token: string;
  refreshToken: string;
  orgId: string;
}

let people = 0;

export function createClient(baseUrl: string): Client {
  const call: Client['call'] = async (method, path, options = {}) => {
    const { token, body, headers } = options;
    const response = await fetch(baseUrl + path, {
      method,
      redirect: 'manual',
      headers: {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    const json: unknown = isJson && text !== '' ? JSON.parse(text) : undefined;
    return {
      status: response.status,
      headers: response.headers,
      text,
      json,
      at: (path) => follow(json, path),
      column: (list, name) => (follow(json, list) as unknown[]).map((item) => follow(item, name)),
    };
  };
  const signUp: Client['signUp'] = async (name = 'Ada') => {
    people += 1;
    const email = `person${String(people)}@example.com`;
    const password = 'correct horse battery';
    const answer = await call('POST', '/api/v1/auth/signup', { body: { email, password, name } });
    if (answer.status !== 201) throw new Error(`signup answered ${answer.text}`);
    return {
      email,
      password,
      token: answer.at('access_token') as string,
      refreshToken: answer.at('refresh_token') as string,
      orgId: answer.at('org.id') as string,
    };
  };
  return { call, signUp };
}

function follow(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], value);
}
