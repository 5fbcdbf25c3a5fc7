/** Protects: every change leaves one row that names who, what and on which, and no row can be bent later. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import knex from 'knex';
import { openDatabase } from '../../src/db/database.ts';
import { sql } from '../../src/db/sql.ts';
import { createUnitOfWork } from '../../src/db/unit-of-work.ts';
import { createLogger } from '../../src/lib/logger.ts';
import * as nameClients from '../../src/db/migrations/20261124140200_name_clients_in_audit.ts';
import * as auditRefused from '../../src/db/migrations/20261126090000_audit_refused_credentials.ts';
import { verifyAudit, type AuditReport } from '../../src/platform/audit/index.ts';
import { createTestApp, type TestApp } from '../support/app.ts';
import { asOwner } from '../support/database.ts';
import { liftPlanLimits } from '../support/lift-plan-limits.ts';

let app: TestApp;
let token: string;
beforeAll(async () => {
  app = await createTestApp();
  ({ token } = await app.signUp());
  await liftPlanLimits(app.database);
});
afterAll(() => app.stop());

const verify = () => asOwner(app.database.url, verifyAudit);

async function untilSealed(): Promise<void> {
  const startedMs = performance.now();
  while ((await verify()).unsealed > 0) {
    if (performance.now() - startedMs > 3_000) throw new Error('nothing seals');
  }
}

describe('rows', () => {
  it('tell who changed what, before and after, with the request’s id and no secret', async () => {
    const made = await app.call('POST', '/api/v1/api-keys', { token, body: { name: 'Audited' } });
    const key = made.at('data.key') as string;
    const body = { name: 'By key', settings: { timezone: 'Europe/Paris' } };
    const created = await app.call('POST', '/api/v1/workspaces', { token: key, body });
    const path = `/api/v1/workspaces/${String(created.at('data.id'))}`;
    const patched = await app.call('PATCH', path, { token: key, body: { name: 'Renamed' } });
    const rows = await app.database.query<Record<string, unknown>>(
      'SELECT * FROM audit_rows ORDER BY id',
    );
    const byOperation = (operation: string) => rows.filter((row) => row['operation'] === operation);
    expect(byOperation('core.createApiKey')).toEqual([
      expect.objectContaining({
        status: 201,
        request_id: made.headers.get('x-request-id'),
        target: String(made.at('data.id')),
        api_key_id: null,
        before: null,
        after: expect.objectContaining({ name: 'Audited', scopes: ['read', 'write'] }),
      }),
    ]);
    expect(byOperation('core.updateWorkspace')).toEqual([
      expect.objectContaining({
        status: 200,
        request_id: patched.headers.get('x-request-id'),
        tenant_id: String(created.at('data.id')),
        user_id: byOperation('core.createApiKey')[0]?.['user_id'],
        api_key_id: String(made.at('data.id')),
        before: expect.objectContaining({ name: 'By key' }),
        after: expect.objectContaining({ name: 'Renamed' }),
      }),
    ]);
    const text = JSON.stringify(rows);
    for (const secret of [key, key.slice(12), 'argon2', 'correct horse', 'eyJ']) {
      expect(text).not.toContain(secret);
    }
  });

  it('each change has exactly one, a refusal by the handler too, a read none', async () => {
    const count = async () => (await app.database.query('SELECT id FROM audit_rows')).length;
    const before = await count();
    await app.call('GET', '/api/v1/workspaces', { token });
    await app.call('POST', '/api/v1/workspaces', { token, body: {} });
    expect(await count()).toBe(before);
    await app.call('POST', '/api/v1/workspaces', { token, body: { name: 'a', slug: 'once' } });
    const taken = { name: 'b', slug: 'once' };
    expect((await app.call('POST', '/api/v1/workspaces', { token, body: taken })).status).toBe(409);
    expect(await count()).toBe(before + 2);
  });

  it('of a failed login tell that it was tried', async () => {
    const body = { email: 'nobody@example.com', password: 'x' };
    await app.call('POST', '/api/v1/auth/login', { body });
    const rows = await app.database.query(
      `SELECT status, user_id FROM audit_rows WHERE operation = 'growth.logIn'`,
    );
    expect(rows).toEqual([{ status: 401, user_id: null }]);
  });

  it('cannot be changed, removed or forged by the application', async () => {
    const database = openDatabase({
      url: app.database.url,
      poolSize: 1,
      log: createLogger('silent'),
    });
    const unit = createUnitOfWork(database);
    const own = { userId: 1, tenantId: 1 };
    const tries = [
      sql('audit_rows').update({ operation: 'x' }),
      sql('audit_rows').delete(),
      sql('audit_seals').delete(),
      sql('audit_seals').insert({ seq: 1, row_id: 1, hash: Buffer.alloc(0) }),
      sql('audit_unsealed').delete(),
      sql.raw('TRUNCATE audit_rows'),
    ];
    for (const query of tries) {
      const attempt = unit.write(own, (tx) => tx.query(query));
      await expect(attempt).rejects.toMatchObject({ code: '42501' });
    }
    await database.destroy();
  });
});

describe('listAuditEntries', () => {
  it('shows an owner their workspace’s rows, and nobody else’s', async () => {
    const owner = await app.signUp();
    await app.call('POST', '/api/v1/api-keys', { token: owner.token, body: { name: 'k' } });
    const list = await app.call('GET', '/api/v1/audit-log?sort=-id', { token: owner.token });
    expect(list.status).toBe(200);
    expect(list.column('data', 'operation')).toEqual(['core.createApiKey', 'growth.signUp']);
    expect(list.at('data.0')).toMatchObject({
      status: 201,
      before: null,
      target: expect.any(String),
    });
    const cut = await app.call('GET', '/api/v1/audit-log?fields=id,operation', {
      token: owner.token,
    });
    expect(Object.keys(cut.at('data.0') as object).sort()).toEqual(['id', 'operation']);
  });

  it('is refused to every other role', async () => {
    for (const role of ['admin', 'member', 'viewer']) {
      const person = await app.signUp();
      await app.database.query(
        `UPDATE members SET role = $1 WHERE user_id = (SELECT id FROM users WHERE email = $2)`,
        [role, person.email],
      );
      const answer = await app.call('GET', '/api/v1/audit-log', { token: person.token });
      expect([role, answer.status]).toEqual([role, 403]);
    }
  });
});

describe('the chain', () => {
  it('seals rows within a second, also those of parallel changes', async () => {
    const startedMs = performance.now();
    await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        app.call('POST', '/api/v1/workspaces', { token, body: { name: `p${String(index)}` } }),
      ),
    );
    const writtenMs = performance.now();
    await untilSealed();
    const sealedMs = performance.now() - writtenMs;
    const { sealed, faults } = await verify();
    console.info('audit:', JSON.stringify({ sealed, writeMs: writtenMs - startedMs, sealedMs }));
    expect(faults).toEqual([]);
    expect(sealed).toBeGreaterThan(50);
    expect(sealedMs).toBeLessThan(1_500);
  });

  const attacks: [string, string, RegExp][] = [
    ['an edited row', `UPDATE audit_rows SET target = 'x' WHERE id = $1`, /^row \d+ was changed$/],
    [
      'an edited time',
      `UPDATE audit_rows SET created_at = created_at + interval '1 ms' WHERE id = $1`,
      /^row \d+ was changed$/,
    ],
    [
      'a client put in',
      `UPDATE audit_rows SET client = 'x' WHERE id = $1`,
      /^row \d+ was changed$/,
    ],
    ['a removed row', 'DELETE FROM audit_rows WHERE id = $1', /^row \d+ was removed$/],
    [
      'a removed seal',
      'DELETE FROM audit_seals WHERE row_id = $1',
      /^(?:seals|row) .*(?:removed|seal)$/,
    ],
  ];
  it.each(attacks)('%s is found', async (_name, statement, fault) => {
    await untilSealed();
    const [victim] = await app.database.query<{ row_id: string }>(
      'SELECT row_id FROM audit_seals ORDER BY seq OFFSET 3 LIMIT 1',
    );
    await asOwner(app.database.url, async (owner) => {
      await owner.query('BEGIN');
      await owner.query(statement, [victim?.row_id]);
      const { faults } = await verifyAudit(owner);
      await owner.query('ROLLBACK');
      expect(faults.length).toBeGreaterThan(0);
      expect(faults[0]).toMatch(fault);
    });
    expect((await verify()).faults).toEqual([]);
  });

  it('holds for rows from before clients were named and refused credentials written down', async () => {
    await untilSealed();
    const owner = knex({ client: 'pg', connection: app.database.url });
    const reports: AuditReport[] = [];
    for (const step of [auditRefused.down, nameClients.down, nameClients.up, auditRefused.up]) {
      await step(owner);
      reports.push(await verify());
    }
    await owner.destroy();
    expect(reports.map(({ faults }) => faults)).toEqual([[], [], [], []]);
    expect(reports[1]?.sealed).toBeGreaterThan(0);
  });

  it('reports rows that are not sealed yet', async () => {
    await untilSealed();
    await asOwner(app.database.url, async (owner) => {
      await owner.query('BEGIN');
      await owner.query(
        `INSERT INTO audit_rows (created_at, request_id, operation, status)
         VALUES ('2026-01-15', 'req_1', 'core.x', 200)`,
      );
      expect(await verifyAudit(owner)).toMatchObject({ unsealed: 1, faults: [] });
      await owner.query('ROLLBACK');
    });
  });
});
