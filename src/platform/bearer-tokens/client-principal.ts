import type { Principal } from '../../engine/ports.ts';

/** Whom an access token speaks for. */
export interface ClientIdentity {
  tenantId: number | undefined;
  /** Who it is, among all issuers: a client's id, or the issuer and its subject. */
  client: string;
  scopes: readonly string[];
}

/** A program acting with an access token, for no person, within the scopes of the token. */
export class ClientPrincipal implements Principal {
  readonly userId = 0;
  readonly tenantId: number | undefined;
  readonly client: string;
  readonly #scopes: ReadonlySet<string>;

  constructor({ tenantId, client, scopes }: ClientIdentity) {
    this.tenantId = tenantId;
    this.client = client;
    this.#scopes = new Set(scopes);
  }

  can(scope: string): boolean {
    return this.#scopes.has(scope);
  }
}
