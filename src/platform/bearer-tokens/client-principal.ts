import type { CustomLimits, Principal } from '../../engine/ports/index.ts';

/** Whom an access token speaks for. */
export interface ClientIdentity {
  tenantId: number | undefined;
  tenantUid?: string | undefined;
  /** Who it is, among all issuers: a client's id, or the issuer and its subject. */
  client: string;
  /** The limits that an operator set for the tenant. */
  customLimits?: CustomLimits | undefined;
  scopes: readonly string[];
}

/** A program acting with an access token, for no person, within the scopes of the token. */
export class ClientPrincipal implements Principal {
  readonly userId = 0;
  readonly tenantId: number | undefined;
  readonly tenantUid: string | undefined;
  readonly client: string;
  readonly credential: string;
  readonly customLimits: CustomLimits | undefined;
  readonly #scopes: ReadonlySet<string>;

  constructor({ tenantId, tenantUid, client, customLimits, scopes }: ClientIdentity) {
    this.tenantId = tenantId;
    this.tenantUid = tenantUid;
    this.client = client;
    this.credential = `client:${client}`;
    this.customLimits = customLimits;
    this.#scopes = new Set(scopes);
  }

  can(scope: string): boolean {
    return this.#scopes.has(scope);
  }
}
