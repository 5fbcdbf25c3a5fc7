import { connect } from '../connect.ts';
import { AuthenticationError } from '../errors/api-error.ts';
import { growth, type Schemas } from '../generated/growth/index.ts';
import type { Connection } from '../transport/create-call.ts';
import type { Credential, LoginOptions, SessionOptions } from './credential.ts';
import { createTokenSource, type Token } from './token-source.ts';

interface SessionToken extends Token {
  refreshToken: string;
}

/**
 * A person's tokens, which live for minutes: each is renewed by its refresh token, and where that is
 * refused, by logging in again if the password is known.
 */
export function createSession(
  options: LoginOptions | SessionOptions,
  connection: Connection,
): Credential {
  const client = connect(growth, connection);

  async function renew(previous: SessionToken | undefined): Promise<SessionToken> {
    if ('refreshToken' in options) return refresh(previous?.refreshToken ?? options.refreshToken);
    if (!previous) return logIn(options);
    try {
      return await refresh(previous.refreshToken);
    } catch (error) {
      if (error instanceof AuthenticationError) return logIn(options);
      throw error;
    }
  }

  async function logIn({ email, password }: LoginOptions): Promise<SessionToken> {
    const body = { email, password };
    return tell((await client.POST('/auth/login', { body, repeatable: true })).data);
  }

  /** Not to be repeated: a refresh token that comes twice ends the session. */
  async function refresh(refreshToken: string): Promise<SessionToken> {
    return tell(
      (await client.POST('/auth/refresh', { body: { refresh_token: refreshToken } })).data,
    );
  }

  async function tell(tokens: Schemas['Tokens']): Promise<SessionToken> {
    const { access_token: accessToken, refresh_token: refreshToken } = tokens;
    await options.onTokens?.({ accessToken, refreshToken });
    return { value: accessToken, refreshToken, lifetimeSeconds: tokens.expires_in };
  }

  return createTokenSource(connection.settings.clock, renew, givenTo(options));
}

function givenTo(options: LoginOptions | SessionOptions): SessionToken | undefined {
  if (!('refreshToken' in options) || options.accessToken === undefined) return undefined;
  return { value: options.accessToken, refreshToken: options.refreshToken };
}
