import type {
  Client,
  errors as providerErrors,
  KoaContextWithOIDC,
  ResourceServer,
} from 'oidc-provider';
import { tokenSeconds } from '../issued-tokens/index.ts';

/** The one API that tokens are for. */
export interface ResourceOptions {
  /** Its identifier: the public URL. */
  audience: string;
  /** The key that signs. */
  kid: string;
  /** Those of oidc-provider, which is loaded late. */
  errors: typeof providerErrors;
}

/**
 * What oidc-provider is told of a resource (RFC 8707): this API is the only one, its tokens are JWTs,
 * and they carry no scope that the client does not have. A request without `scope` asks for all of them.
 */
export function createResourceServers({ audience, errors, kid }: ResourceOptions) {
  return {
    enabled: true,
    defaultResource: () => audience,
    getResourceServerInfo: (
      context: KoaContextWithOIDC,
      resource: string,
      client: Client,
    ): ResourceServer => {
      if (resource !== audience) throw new errors.InvalidTarget();
      const scope = client.scope ?? '';
      const granted = scope.split(' ');
      const params = context.oidc.params ?? {};
      const wanted = typeof params['scope'] === 'string' ? params['scope'] : scope;
      const refused = wanted.split(' ').find((name) => !granted.includes(name));
      if (refused !== undefined) throw new errors.InvalidScope('scope is not allowed', refused);
      params['scope'] = wanted;
      return {
        scope,
        audience,
        accessTokenTTL: tokenSeconds,
        accessTokenFormat: 'jwt',
        jwt: { sign: { alg: 'RS256', kid } },
      };
    },
  };
}
