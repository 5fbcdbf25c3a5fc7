import type {
  Configuration,
  errors as providerErrors,
  KoaContextWithOIDC,
  Provider,
} from 'oidc-provider';
import type { Clock } from '../../lib/clock.ts';
import { tokenSeconds, type LiveTokens } from '../issued-tokens/index.ts';
import { findSecret } from '../oauth-clients/index.ts';
import type { KeySet } from '../signing-keys/index.ts';
import { createClientAdapter } from './client-adapter.ts';
import { createPresentAnswer } from './present-answer.ts';
import { readOnlyAdapter } from './read-only-adapter.ts';
import { createResourceServers } from './resource-server.ts';
import { stampToken } from './stamp-token.ts';
import { createTokenAdapter } from './token-adapter.ts';
import { currentRequest } from './token-request.ts';

/** What a provider is made from. */
export interface ProviderOptions {
  /** The public URL. */
  issuer: string;
  /** Every scope that a client can have. */
  scopes: readonly string[];
  clock: Clock;
  liveTokens: LiveTokens;
  /** Signs cookies, once there is somebody to have any. */
  cookieKey: string;
}

/**
 * oidc-provider with what is offered of it: client credentials, introspection and revocation. It has
 * the one key that signs; another key means another provider. It is loaded when first needed: it takes
 * a quarter of all the time that a process has to start.
 */
export async function createProvider(
  options: ProviderOptions,
  signer: KeySet['signer'],
): Promise<Provider> {
  const { Provider: OidcProvider, errors } = await import('oidc-provider');
  const provider = new OidcProvider(options.issuer, configure(options, signer, errors));
  provider.proxy = true;
  provider.Client.prototype.compareClientSecret = (text: string) => {
    const request = currentRequest();
    request.secretId = request.client && findSecret(request.client, text);
    return request.secretId !== undefined;
  };
  const fail = (error: Error): void => {
    currentRequest().failure = error;
  };
  provider.on('server_error', (_context: KoaContextWithOIDC, error: Error) => {
    fail(error);
  });
  provider.onerror = fail;
  provider.use(createPresentAnswer(options.scopes));
  return provider;
}

function configure(
  options: ProviderOptions,
  { kid, privateKey }: KeySet['signer'],
  errors: typeof providerErrors,
): Configuration {
  const { clock, cookieKey, issuer, liveTokens, scopes } = options;
  const adapters = {
    Client: createClientAdapter(clock),
    ClientCredentials: createTokenAdapter(clock, liveTokens),
  };
  const others = readOnlyAdapter(() => Promise.resolve(undefined));
  const isOwn = (context: KoaContextWithOIDC, token: { clientId?: string | undefined }): boolean =>
    token.clientId === context.oidc.client?.clientId;
  return {
    adapter: (name) => (name in adapters ? adapters[name as keyof typeof adapters] : others),
    jwks: { keys: [{ ...privateKey, kid, alg: 'RS256', use: 'sig' }] },
    cookies: { keys: [cookieKey] },
    responseTypes: [],
    scopes,
    claims: {},
    clientAuthMethods: ['client_secret_basic', 'client_secret_post'],
    clientBasedCORS: () => false,
    routes: {
      authorization: '/oauth/authorize',
      token: '/oauth/token',
      introspection: '/oauth/introspect',
      revocation: '/oauth/revoke',
      jwks: '/keys',
    },
    ttl: { ClientCredentials: tokenSeconds },
    formats: {
      customizers: {
        jwt: (_context, token, structured) => stampToken(clock, structured, token),
      },
    },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      introspection: {
        enabled: true,
        allowedPolicy: (context, _client, token) => Promise.resolve(isOwn(context, token)),
      },
      revocation: {
        enabled: true,
        allowedPolicy: (context, _client, token) => {
          if (isOwn(context, token)) return Promise.resolve(true);
          throw new errors.InvalidRequest('the token was issued to another client');
        },
      },
      resourceIndicators: createResourceServers({ audience: issuer, errors, kid }),
      userinfo: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
    },
  };
}
