import type { PageTokens } from '../db/collections/index.ts';
import type { EventWriter } from '../engine/ports/index.ts';
import type { KeyAuthenticator } from '../platform/api-keys/index.ts';
import type { EntitlementService } from '../platform/entitlements/index.ts';
import type { Jobs } from '../platform/jobs/index.ts';
import type { LiveTokens } from '../platform/issued-tokens/index.ts';
import type { MediaService } from '../platform/media/index.ts';
import type { Networks } from '../platform/networks/index.ts';
import type { RegionCode } from '../platform/organizations/index.ts';
import type { ScopeCatalogue } from '../platform/scopes/index.ts';
import type { AccessTokens } from '../platform/sessions/index.ts';
import type { AccountCredentials, AccountNumbers } from '../platform/social-accounts/index.ts';
import type { SigningKeys } from '../platform/signing-keys/index.ts';
import type { Passwords } from '../platform/users/index.ts';
import type { Webhooks } from '../platform/webhooks/index.ts';
import type { Writer } from '../platform/writing/index.ts';

/** The platform's services that handlers use, made once by the composition root. */
export interface Services {
  accessTokens: AccessTokens;
  passwords: Passwords;
  keys: KeyAuthenticator;
  scopes: ScopeCatalogue;
  entitlements: EntitlementService;
  events: EventWriter;
  webhooks: Webhooks;
  writer: Writer;
  media: MediaService;
  jobs: Jobs;
  networks: Networks;
  accountCredentials: AccountCredentials;
  accountNumbers: AccountNumbers;
  pageTokens: PageTokens;
  signingKeys: SigningKeys;
  liveTokens: LiveTokens;
  /** Where data of this installation is kept. */
  regionCode: RegionCode;
}
