import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../support/app.ts';

let app: TestApp;
let owner: string;
beforeAll(async () => {
  app = await createTestApp();
  owner = (await app.signUp()).token;
});
afterAll(() => app.stop());

/** A new workspace, and a person who belongs to it alone, with this role. */
async function personWithRole(role: string): Promise<{ token: string; path: string }> {
  const body = { name: `Shared with a ${role}` };
  const created = await app.call('POST', '/api/v1/workspaces', { token: owner, body });
  const tenantId = created.at('data.id') as number;
  const { email, token } = await app.signUp();
  await app.database.query(
    `WITH person AS (SELECT id FROM users WHERE email = $1),
          left_all AS (DELETE FROM members WHERE user_id = (SELECT id FROM person))
     INSERT INTO members SELECT $2, id, $3, $4 FROM person`,
    [email, tenantId, role, app.clock.now()],
  );
  return { token, path: `/api/v1/workspaces/${String(tenantId)}` };
}

const allowed: [role: string, get: number, patch: number, remove: number][] = [
  ['viewer', 200, 403, 403],
  ['member', 200, 200, 403],
  ['admin', 200, 200, 403],
  ['owner', 200, 200, 204],
];

describe('COR-032, COR-035, COR-044, COR-046, COR-047: scopes by role', () => {
  it.each(allowed)('%s: GET %i, PATCH %i, DELETE %i', async (role, get, patch, remove) => {
    const { token, path } = await personWithRole(role);
    expect((await app.call('GET', path, { token })).status).toBe(get);
    expect((await app.call('PATCH', path, { token, body: { name: 'X' } })).status).toBe(patch);
    expect((await app.call('DELETE', path, { token })).status).toBe(remove);
  });

  it('COR-121: the refusal names the scope', async () => {
    const { token, path } = await personWithRole('viewer');
    const answer = await app.call('DELETE', path, { token });
    expect(answer.json).toEqual({
      error: 'access_denied',
      message: 'Insufficient permissions. Required scope: workspaces:delete',
    });
  });

  it('a role is that of the workspace in the path, not of the first one', async () => {
    const { token, path } = await personWithRole('viewer');
    const own = await app.call('POST', '/api/v1/workspaces', { token, body: { name: 'Own' } });
    expect(own.status).toBe(403);
    const { token: other, email } = await app.signUp();
    await app.database.query(
      `INSERT INTO members SELECT $1, id, 'viewer', $2 FROM users WHERE email = $3`,
      [Number(path.split('/').at(-1)), app.clock.now(), email],
    );
    expect((await app.call('GET', path, { token: other })).status).toBe(200);
    expect((await app.call('DELETE', path, { token: other })).status).toBe(403);
  });
});
