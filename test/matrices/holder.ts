import type { CredentialKind } from '../support/operations/credentials.ts';

/** Somebody with a credential, and what it is to grant. */
export interface Holder {
  name: string;
  kind: CredentialKind;
  credential: string;
  grants: ReadonlySet<string>;
  /** The only scope that it is about: operations that do not need it are not tried. */
  about?: string;
}
