import type { KeyObject } from 'node:crypto';
import type { Principal } from '../../engine/ports/index.ts';

/** A key that signatures are verified with, bound to the one algorithm that it is good for. */
export interface VerificationKey {
  key: KeyObject;
  algorithm: string;
}

/** What a verified token says. */
export interface TokenClaims {
  issuer: string;
  /** `jti`. */
  id: string;
  subject: string;
  clientId: string;
  /** As written; see `scopesOf`. */
  scope: string;
  /** The key that it is signed with. */
  kid: string;
  /** Unix seconds. */
  expiresAt: number;
}

/** Somebody whose access tokens are accepted. */
export interface TrustedIssuer {
  /** Its identifier, exactly as its tokens name it. */
  issuer: string;
  /** Whom its tokens must be meant for. */
  audience: string;
  /** The longest that a token may live. */
  maximumSeconds: number;
  /** Its key of this id; undefined where it has none (any more). */
  findKey(kid: string): Promise<VerificationKey | undefined>;
  /** Who acts with a token that was verified; undefined where it is not good any more. */
  principalOf(claims: TokenClaims): Promise<Principal | undefined>;
}

const scopeToken = /^[\x21\x23-\x5b\x5d-\x7e]+$/;

/** The scopes of a `scope` claim (RFC 6749, section 3.3); what is not written so grants nothing. */
export function scopesOf(scope: string): string[] {
  const scopes = scope.split(' ');
  return scopes.every((name) => scopeToken.test(name)) ? scopes : [];
}
