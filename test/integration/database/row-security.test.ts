/** Protects: a query that forgot its tenant sees and changes nothing, whatever the repository does. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openDatabase, type Database } from '../../../src/db/database.ts';
import { sql } from '../../../src/db/sql.ts';
import { createLogger } from '../../../src/lib/logger.ts';
import { createUnitOfWork, type DatabaseUnitOfWork } from '../../../src/db/unit-of-work.ts';
import { createTestApp, type TestApp } from '../../support/app.ts';

let app: TestApp;
let database: Database;
let unit: DatabaseUnitOfWork;
let people: { user_id: number; tenant_id: number }[];

beforeAll(async () => {
  app = await createTestApp();
  await app.signUp('Ada');
  await app.signUp('Eve');
  people = (
    await app.database.query<{ user_id: string; tenant_id: string }>(
      'SELECT user_id, tenant_id FROM members ORDER BY user_id',
    )
  ).map((row) => ({ user_id: Number(row.user_id), tenant_id: Number(row.tenant_id) }));
  database = openDatabase({ url: app.database.url, poolSize: 2, log: createLogger('silent') });
  unit = createUnitOfWork(database);
});
afterAll(async () => {
  await database.destroy();
  await app.stop();
});

const nobody = { userId: 0, tenantId: undefined };
const ada = () => ({ userId: people[0]?.user_id ?? 0, tenantId: people[0]?.tenant_id });

describe('the role of the application', () => {
  it('owns nothing, is no superuser and bypasses no row security', async () => {
    const [role] = await unit.read(nobody, (tx) =>
      tx.query(
        sql.raw(
          `SELECT rolname, rolsuper, rolbypassrls, rolcreaterole,
                  EXISTS (SELECT FROM pg_class WHERE relowner = pg_roles.oid) AS owns
             FROM pg_roles WHERE rolname = current_user`,
        ),
      ),
    );
    expect(role).toEqual({
      rolname: 'charter_app',
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      owns: false,
    });
  });

  it('is taken on whatever options the database URL brings', async () => {
    const url = `${app.database.url}?options=-c%20geqo%3Doff`;
    const other = openDatabase({ url, poolSize: 1, log: createLogger('silent') });
    const [row] = await createUnitOfWork(other).read(nobody, (tx) =>
      tx.query(
        sql.raw(
          `SELECT current_user, current_setting('geqo') AS geqo,
                  current_setting('statement_timeout') AS timeout,
                  (SELECT count(*) FROM tenants) AS seen`,
        ),
      ),
    );
    await other.destroy();
    expect(row).toEqual({ current_user: 'charter_app', geqo: 'off', timeout: '2s', seen: 0 });
  });

  it('every table with a tenant has row security', async () => {
    const open = await app.database.query(
      `SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
        WHERE c.relkind = 'r' AND a.attname = 'tenant_id' AND NOT c.relrowsecurity`,
    );
    expect(open).toEqual([]);
  });
});

describe('a query that forgot its tenant', () => {
  it.each(['tenants', 'members'])('sees no row of %s', async (table) => {
    expect(await app.database.query(`SELECT 1 FROM ${table}`)).toHaveLength(2);
    expect(await unit.read(nobody, (tx) => tx.query(sql(table).select('*')))).toEqual([]);
  });

  it.each(['tenants', 'members'])('changes and deletes no row of %s', async (table) => {
    const column = table === 'tenants' ? 'name' : 'role';
    const value = table === 'tenants' ? 'taken over' : 'viewer';
    await unit.write(nobody, async (tx) => {
      await tx.query(sql(table).update({ [column]: value }));
      await tx.query(sql(table).delete());
    });
    const rows = await app.database.query(`SELECT ${column} AS value FROM ${table}`);
    expect(rows).toHaveLength(2);
    expect(rows).not.toContainEqual({ value });
  });

  it('cannot insert', async () => {
    const insert = sql('members').insert({
      tenant_id: people[1]?.tenant_id,
      user_id: people[0]?.user_id,
      role: 'owner',
      created_at: app.clock.now(),
    });
    await expect(unit.write(nobody, (tx) => tx.query(insert))).rejects.toMatchObject({
      code: '42501',
    });
    await expect(unit.write(ada(), (tx) => tx.query(insert))).rejects.toMatchObject({
      code: '42501',
    });
  });

  it('an answer kept for a key is seen by its tenant and whoever it was given to alone', async () => {
    const given = async (tenantId: number, userId: number, digest: string) => {
      await app.database.query(
        `INSERT INTO idempotency_records
                (tenant_id, digest, user_id, fingerprint, status, headers, expires_at)
         VALUES ($1, $2, $3, '', 200, '{}', $4)`,
        [tenantId, Buffer.from(digest), userId, app.clock.now()],
      );
    };
    const [first, second] = people;
    const nowhere = 987_654;
    await given(first!.tenant_id, nowhere, 'hers');
    await given(nowhere, first!.user_id, 'given to her');
    await given(second!.tenant_id, second!.user_id, 'neither');
    await given(nowhere, 0, 'to nobody');
    const seen = async (who: typeof nobody | ReturnType<typeof ada>) => {
      const rows = await unit.read(who, (tx) =>
        tx.query<{ digest: Buffer }>(sql('idempotency_records').select('digest')),
      );
      return rows.map(({ digest }) => digest.toString()).sort();
    };
    expect(await seen(ada())).toEqual(['given to her', 'hers']);
    expect(await seen(nobody)).toEqual([]);
    const change = unit.write(ada(), (tx) =>
      tx.query(sql('idempotency_records').update({ status: 500 }).returning('digest')),
    );
    expect(await change).toEqual([{ digest: Buffer.from('hers') }]);
  });

  it('a person sees their own tenants and colleagues alone', async () => {
    const rows = await unit.read(ada(), (tx) =>
      tx.query<{ id: number }>(sql('tenants').select('id')),
    );
    expect(rows).toEqual([{ id: people[0]?.tenant_id }]);
  });

  it('identities do not leak into the next transaction of a connection', async () => {
    await unit.write(ada(), (tx) => tx.query(sql('tenants').select('id')));
    expect(await unit.read(nobody, (tx) => tx.query(sql('tenants').select('id')))).toEqual([]);
  });
});
