import type { TestApp } from '../support/app.ts';
import type { SeedTenant } from '../support/seeds/index.ts';
import { roleGrants, roles } from './expected-grants.ts';
import type { Holder } from './holder.ts';

/**
 * For each role a person who has it in the workspace, and a key with every scope that they made. A
 * server that saw them before does not know of the role at once.
 */
export async function createPersonHolders(app: TestApp, tenant: SeedTenant): Promise<Holder[]> {
  const holders: Holder[] = [];
  for (const role of roles) {
    const { email, token } = await app.signUp(role);
    // Whoever may not make keys has one from the time before.
    await app.database.query(
      `WITH person AS (SELECT id FROM users WHERE email = $1),
            left_all AS (DELETE FROM members WHERE user_id = (SELECT id FROM person))
       INSERT INTO members SELECT $2, id, 'owner', $3 FROM person`,
      [email, tenant.tenantId, app.clock.now()],
    );
    const made = await tenant.make('POST', '/api/v1/api-keys', {
      token,
      body: { name: role, scopes: ['*'] },
    });
    await app.database.query(
      `UPDATE members SET role = $3 FROM users
        WHERE users.id = members.user_id AND users.email = $1 AND tenant_id = $2`,
      [email, tenant.tenantId, role],
    );
    const grants = roleGrants(role);
    const key = made.at('data.key') as string;
    holders.push({ name: `person: ${role}`, kind: 'person', credential: token, grants });
    holders.push({ name: `key: * of a ${role}`, kind: 'api key', credential: key, grants });
  }
  return holders;
}
