import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import knex, { type Knex } from 'knex';
import { applicationRole } from './database.ts';
import { installJobs } from './install-jobs.ts';

const directory = join(import.meta.dirname, 'migrations');
const tableName = 'migrations';
/** Any fixed number: processes that start together take turns by it. */
const advisoryLock = 7_243_392;

/**
 * Brings the database up to the newest migration, as its owner, and the job queue's schema with it; does
 * nothing where they are. Processes that start together wait for each other. Answers the names of the
 * migrations that it ran.
 */
export async function migrate(url: string): Promise<string[]> {
  const owner = knex({
    client: 'pg',
    connection: { connectionString: url, application_name: 'charter-migrate' },
    pool: { min: 0, max: 2 },
  });
  try {
    return await withAdvisoryLock(owner, async () => {
      await createApplicationRole(owner);
      // Our own lock is held: one that knex finds taken was left by a process that died.
      await owner.migrate.forceFreeMigrationsLock({ tableName });
      const [, ran] = (await owner.migrate.latest({
        migrationSource: source,
        tableName,
      })) as [number, string[]];
      await installJobs(owner, url);
      return ran;
    });
  } finally {
    await owner.destroy();
  }
}

async function withAdvisoryLock<T>(owner: Knex, work: () => Promise<T>): Promise<T> {
  const held = owner.client as {
    acquireConnection(): Promise<Connection>;
    releaseConnection(c: Connection): Promise<void>;
  };
  const connection = await held.acquireConnection();
  try {
    await connection.query(`SELECT pg_advisory_lock(${String(advisoryLock)})`);
    return await work();
  } finally {
    await connection.query(`SELECT pg_advisory_unlock(${String(advisoryLock)})`);
    await held.releaseConnection(connection);
  }
}

interface Connection {
  query(text: string): Promise<unknown>;
}

/** Roles belong to the whole server, so another database's migration may have made it meanwhile. */
async function createApplicationRole(owner: Knex): Promise<void> {
  await owner.raw(`
    DO $$ BEGIN
      IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${applicationRole}') THEN
        CREATE ROLE ${applicationRole} NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
      END IF;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
    END $$`);
  // Since PostgreSQL 16 whoever creates a role may administer it without being able to take it on.
  await owner.raw(`
    DO $$ BEGIN
      IF NOT pg_has_role(current_user, '${applicationRole}',
           CASE WHEN current_setting('server_version_num')::int >= 160000 THEN 'SET' ELSE 'MEMBER' END)
      THEN GRANT ${applicationRole} TO CURRENT_USER;
      END IF;
    END $$`);
}

/** Reads migrations as ES modules; knex's own reader would want a build. */
const source: Knex.MigrationSource<string> = {
  getMigrations: async () =>
    (await readdir(directory)).filter((name) => name.endsWith('.ts')).sort(),
  getMigrationName: (name) => name,
  getMigration: async (name) =>
    (await import(pathToFileURL(join(directory, name)).href)) as Knex.Migration,
};
