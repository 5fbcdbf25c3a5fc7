/** The part of the composition root that issues access tokens, and verifies them. */
import { clientScopes } from './apis/index.ts';
import type { Config } from './config/index.ts';
import type { Transaction } from './db/transaction.ts';
import type { DatabaseUnitOfWork } from './db/unit-of-work.ts';
import type { Authenticator, MountedApp } from './engine/ports/index.ts';
import type { Clock } from './lib/clock.ts';
import { deriveKey } from './lib/crypto.ts';
import type { Logger } from './lib/logger.ts';
import {
  createBearerAuthenticator,
  createForeignIssuer,
  createOwnIssuer,
  type Fetch,
} from './platform/bearer-tokens/index.ts';
import { createLiveTokens, tokenSeconds, type LiveTokens } from './platform/issued-tokens/index.ts';
import { createIssuer } from './platform/issuer/index.ts';
import {
  createKeySealer,
  createSigningKeys,
  type SigningKeys,
} from './platform/signing-keys/index.ts';

/** What tokens are issued and verified with. */
export interface TokenOptions {
  config: Pick<Config, 'publicUrl' | 'trustedIssuers'>;
  /** The configured secret, from which all others are derived. */
  signingKey: Buffer;
  unitOfWork: DatabaseUnitOfWork;
  clock: Clock;
  log: Logger;
  /** Fetches the keys of foreign issuers. */
  fetch: Fetch;
}

/** The parts that tokens need, joined. */
export interface TokenParts {
  signingKeys: SigningKeys;
  liveTokens: LiveTokens;
  /** Takes access tokens of this server and of the issuers that the configuration trusts. */
  authenticate: Authenticator;
  /** The OAuth endpoints. */
  issuer: MountedApp<Transaction>;
}

/** Makes the issuer and the verifier; nothing is read or fetched before it is needed. */
export function composeTokens(options: TokenOptions): TokenParts {
  const { config, signingKey, unitOfWork, clock, log, fetch } = options;
  const { publicUrl, trustedIssuers } = config;
  const sealer = createKeySealer(signingKey);
  const signingKeys = createSigningKeys({ unitOfWork, clock, sealer, tokenSeconds });
  const liveTokens = createLiveTokens(unitOfWork);
  const own = createOwnIssuer({ issuer: publicUrl, signingKeys, liveTokens });
  const foreign = trustedIssuers.map((settings) =>
    createForeignIssuer(
      { ...settings, audience: settings.audience ?? publicUrl },
      { unitOfWork, fetch, clock, log },
    ),
  );
  const issuers = new Map([own, ...foreign].map((trusted) => [trusted.issuer, trusted]));
  return {
    signingKeys,
    liveTokens,
    authenticate: createBearerAuthenticator(issuers, clock),
    issuer: createIssuer({
      issuer: publicUrl,
      own: new Map([[own.issuer, own]]),
      scopes: clientScopes,
      signingKeys,
      liveTokens,
      clock,
      cookieKey: deriveKey(signingKey, 'charter: cookies').toString('base64url'),
    }),
  };
}
