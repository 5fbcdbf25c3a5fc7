/**
 * What the engine asks of the platform: who calls, in which tenant, in which transaction. This
 * folder alone joins the two; the engine knows no database and no domain.
 */
import type { IncomingMessage } from 'node:http';
import type { ApiError } from '../../errors/api-error.ts';
import type { Clock } from '../../lib/clock.ts';
import type { Logger } from '../../lib/logger.ts';
import type { RefusedCredential } from './audit.ts';
import type { Authenticator, SelectTenant } from './authenticator.ts';
import type { Entitlements } from './entitlements.ts';
import type { EventWriter } from './events.ts';
import type { Idempotency } from './idempotency.ts';
import type { MountedApp } from './mounted-app.ts';
import type { RateLimiter } from './rate-limiter.ts';
import type { UnitOfWork } from './unit-of-work.ts';

export type { Feature, Signature, TenantReach } from '../contract.ts';
export {
  type Principal,
  anonymous,
  type Authenticator,
  type SelectTenant,
} from './authenticator.ts';
export type {
  CustomLimits,
  LimitWindow,
  LimitClaim,
  LimitVerdict,
  LimitState,
  RateLimiter,
} from './rate-limiter.ts';
export type { Change, AuditEntry, RefusalReason, RefusedCredential } from './audit.ts';
export type { EventTenant, EmittedEvent, EventWriter } from './events.ts';
export type {
  WrittenAnswer,
  RequestKey,
  KeptAnswer,
  PendingRequest,
  Lease,
  Idempotency,
} from './idempotency.ts';
export type { Keep, Closing, UnitOfWork } from './unit-of-work.ts';
export type { FeatureUse, Hold, Entitlements } from './entitlements.ts';
export type { MountedContext, MountedApp, UntypedApp } from './mounted-app.ts';

/** Everything the engine needs from outside, given once at boot. */
export interface Ports<Tx> {
  clock: Clock;
  log: Logger;
  unitOfWork: UnitOfWork<Tx>;
  events: EventWriter;
  idempotency: Idempotency<Tx>;
  selectTenant: SelectTenant;
  entitlements: Entitlements<Tx>;
  rateLimiter: RateLimiter;
  /** By API and security scheme. */
  authenticators: Readonly<Record<string, Readonly<Record<string, Authenticator>>>>;
  /** The apps that operations are mounted on, by API and name. */
  mounted: Readonly<Record<string, Readonly<Record<string, MountedApp<Tx>>>>>;
  /**
   * Has a refused credential written to the audit log. It answers at once and never throws: what
   * becomes of the row changes nothing of the refusal.
   */
  noteRefused: (refused: RefusedCredential) => void;
  /** The client's address, as far as proxies are trusted. */
  clientAddress: (request: IncomingMessage) => string;
  /** The refusal that a failure of the database amounts to; undefined when it is a fault of ours. */
  translateError: (error: unknown) => ApiError | undefined;
}
