import { connect } from '../connect.ts';
import { AuthenticationError } from '../errors/api-error.ts';
import { growth, type Schemas } from '../generated/growth/index.ts';
import type { Connection } from '../transport/create-call.ts';
import type { Credential, LoginOptions, SessionOptions } from './credential.ts';
import { createTokenSource, type Token } from './token-source.ts';

/**
 * A person's tokens, which live for minutes: each is renewed by its refresh token, and where that is
 * refused, by logging in again if the password is known.
 */
export function createSession(
  options: LoginOptions | SessionOptions,
  connection: Connection,
): Credential {
  const client = connect(growth, connection);
  /** How the next token is got. */
  let obtain = 'email' in options ? () => logIn(options) : () => refresh(options.refreshToken);

  async function logIn({ email, password }: LoginOptions): Promise<Token> {
    const body = { email, password };
    return take((await client.POST('/auth/login', { body, repeatable: true })).data);
  }

  /** Not to be repeated: a refresh token that comes twice ends the session. */
  async function refresh(refreshToken: string): Promise<Token> {
    try {
      const body = { refresh_token: refreshToken };
      return await take((await client.POST('/auth/refresh', { body })).data);
    } catch (error) {
      if ('email' in options && error instanceof AuthenticationError) return logIn(options);
      throw error;
    }
  }

  async function take(tokens: Schemas['Tokens']): Promise<Token> {
    const { access_token: value, refresh_token: refreshToken } = tokens;
    // Before anybody is told, who may fail at keeping it.
    obtain = () => refresh(refreshToken);
    await options.onTokens?.({ accessToken: value, refreshToken });
    return { value, lifetimeSeconds: tokens.expires_in };
  }

  const given = 'refreshToken' in options ? options.accessToken : undefined;
  return createTokenSource(connection.settings.clock, () => obtain(), given);
}
