import type { Answer, Client } from './http.ts';

/** An OAuth client, with the token of the person who owns its environment. */
export interface TestOAuthClient {
  owner: string;
  id: string;
  secret: string;
}

/** Signs an owner up and makes a client in their environment. */
export async function createOAuthClient(
  app: Client,
  body: Record<string, unknown> = {},
): Promise<TestOAuthClient> {
  const { token: owner } = await app.signUp();
  return { owner, ...(await addOAuthClient(app, owner, body)) };
}

/** Makes one more client in the environment of an owner. */
export async function addOAuthClient(
  app: Client,
  owner: string,
  body: Record<string, unknown> = {},
): Promise<{ id: string; secret: string }> {
  const made = await app.call('POST', '/api/v1/clients', {
    token: owner,
    body: { name: 'Provisioning', ...body },
  });
  if (made.status !== 201) throw new Error(`the client was not made: ${made.text}`);
  return { id: made.at('client.client_id') as string, secret: made.at('plain_secret') as string };
}

/** Sends a form to an OAuth endpoint. */
export async function sendForm(
  url: string,
  path: string,
  fields: Record<string, string> | [string, string][],
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(fields),
  });
  const text = await response.text();
  const json: unknown = text === '' ? undefined : JSON.parse(text);
  const at = (name: string): unknown => (json as Record<string, unknown> | undefined)?.[name];
  return { status: response.status, headers: response.headers, text, json, at, column: () => [] };
}

/** Asks for a token by client credentials. */
export function askForToken(
  url: string,
  client: { id: string; secret: string },
  fields: Record<string, string> = {},
): Promise<Answer> {
  return sendForm(url, '/oauth/token', {
    grant_type: 'client_credentials',
    client_id: client.id,
    client_secret: client.secret,
    ...fields,
  });
}

/** A token of a client; throws where none is given. */
export async function getToken(
  url: string,
  client: { id: string; secret: string },
  scope?: string,
): Promise<string> {
  const answer = await askForToken(url, client, scope === undefined ? {} : { scope });
  if (answer.status !== 200) throw new Error(`no token was given: ${answer.text}`);
  return answer.at('access_token') as string;
}
