/** An answer as a test looks at it; `json` is the parsed body, or undefined where there is none. */
export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  // Tests read into bodies of many shapes; what they find is asserted, not typed.
  json: Json;
}

export type Json = { readonly [name: string]: Json } & readonly Json[] & string & number & boolean & null;

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
    const json = (isJson && text !== '' ? JSON.parse(text) : undefined) as Json;
    return { status: response.status, headers: response.headers, text, json };
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
      token: answer.json['access_token'] as string,
      refreshToken: answer.json['refresh_token'] as string,
      orgId: answer.json['org']?.['id'] as string,
    };
  };
  return { call, signUp };
}
