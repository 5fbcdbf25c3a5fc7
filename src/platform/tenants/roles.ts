/** What a person may do in a tenant by role; the scopes of all APIs are named `resource:action`. */

export type Role = 'owner' | 'admin' | 'member' | 'viewer';

const deniedToAdmins = new Set(['workspaces:delete', 'billing:write']);
const deniedToMembers = new Set(['api-keys', 'webhooks', 'billing']);

/** What is its owners' alone. */
const ownersOnly = new Set(['audit', 'clients']);

/** Whether a role grants a scope. */
export function roleGrants(role: Role, scope: string): boolean {
  const [resource = '', action = ''] = scope.split(':');
  if (ownersOnly.has(resource)) return role === 'owner';
  switch (role) {
    case 'owner':
      return true;
    case 'admin':
      return !deniedToAdmins.has(scope);
    case 'member':
      return action !== 'delete' && !deniedToMembers.has(resource) && scope !== 'orgs:write';
    case 'viewer':
      return action === 'read';
  }
}

const grantedWithoutTenant = new Set(['workspaces:read', 'workspaces:write', 'orgs:read']);

/** Whether a person who belongs to no tenant is granted a scope: enough to found one. */
export function newcomerGrants(scope: string): boolean {
  return grantedWithoutTenant.has(scope);
}
