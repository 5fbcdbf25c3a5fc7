/**
 * What credentials grant, as the documentation says it: written anew, and by other means than the
 * server's, so that a mistake there is none here.
 */
import { readContracts } from '../support/operations/read-operations.ts';

/** Every scope of every API. */
export const catalogue: readonly string[] = [
  ...new Set([...readContracts().values()].flatMap((one) => Object.keys(one['x-scopes'] ?? {}))),
].sort();

/** What stands for several scopes, as a pattern of those that it stands for. */
function patternOf(granted: string): RegExp {
  if (granted === '*') return /^/;
  if (granted === 'read' || granted === 'write') return new RegExp(`^[^:]+:${granted}$`);
  return new RegExp(`^${granted.replaceAll('*', '[^:]+')}$`);
}

/** The scopes that a key with these has, made by somebody who may do everything. */
export function keyGrants(scopes: readonly string[]): Set<string> {
  const patterns = scopes.map(patternOf);
  return new Set(catalogue.filter((scope) => patterns.some((pattern) => pattern.test(scope))));
}

/** Tokens have the scopes that they name, and none that would stand for others. */
export function tokenGrants(scopes: readonly string[]): Set<string> {
  return new Set(catalogue.filter((scope) => scopes.includes(scope)));
}

export const roles = ['owner', 'admin', 'member', 'viewer'] as const;
export type Role = (typeof roles)[number];

/** What a role does not grant; the audit log and OAuth clients are for owners alone. */
const denied: Readonly<Record<Role, readonly RegExp[]>> = {
  owner: [],
  admin: [/^workspaces:delete$/, /^billing:write$/, /^audit:/, /^clients:/],
  member: [
    /:delete$/,
    /^api-keys:/,
    /^webhooks:/,
    /^billing:/,
    /^orgs:write$/,
    /^audit:/,
    /^clients:/,
  ],
  viewer: [/:(?!read$)/, /^audit:/, /^clients:/],
};

/** The scopes that a role grants. */
export function roleGrants(role: Role): Set<string> {
  return new Set(catalogue.filter((scope) => !denied[role].some((pattern) => pattern.test(scope))));
}
