import type { IncomingMessage } from 'node:http';
import type { CountedPer, TenantReach } from '../contract.ts';
import type { CustomLimits } from './rate-limiter.ts';

/** Who a request is made by, and in which tenant. */
export interface Principal {
  /** The person; 0 where nobody is authenticated. */
  readonly userId: number;
  /** The tenant that the request acts on; undefined for a person who belongs to none. */
  readonly tenantId: number | undefined;
  /** The tenant's UUID, where there is a tenant. */
  readonly tenantUid?: string | undefined;
  /** The API key that acts for the person, where one does. */
  readonly keyId?: number;
  /**
   * Names the credential, such as `key:7`: the same for each use of it, and for no other. An answer
   * that holds a secret is repeated to the one that it was given to alone.
   */
  readonly credential: string;
  /** The tier whose rate limits hold; the lowest where it is not said. */
  readonly tier?: string;
  /** The windows that an operator set in place of the contract's; the same object as long as they stay. */
  readonly customLimits?: CustomLimits | undefined;
  /** The OAuth client that acts, for no person: its id, or who issued its token and to whom. */
  readonly client?: string;
  /** Whether the credential, in this tenant, grants a scope. */
  can(scope: string): boolean;
  /** The same principal in a tenant that it is known to reach; undefined where it has to be looked for. */
  in?(tenant: string, reach: TenantReach): Principal | undefined;
}

/** The principal of a public operation: it has no tenant and is granted nothing. */
export const anonymous: Principal = Object.freeze({
  userId: 0,
  tenantId: undefined,
  credential: '',
  can: () => false,
});

/**
 * Turns a credential into a principal. It answers undefined when the credential is of another kind
 * (a key is not a token), and throws `unauthenticated` when it is of its kind but not valid.
 */
export interface Authenticator {
  (credential: string, request: IncomingMessage): Promise<Principal | undefined>;
  /** What its principals can be counted by; where it is not said, by nothing but their address. */
  readonly identifies?: readonly Exclude<CountedPer, 'ip'>[];
}

/** Moves a principal to the tenant that a parameter names; undefined when the principal cannot reach it. */
export type SelectTenant = (
  principal: Principal,
  value: string,
  reach: TenantReach,
) => Promise<Principal | undefined>;
