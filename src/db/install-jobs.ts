import type { Knex } from 'knex';
import { PgBoss } from 'pg-boss';
import { systemClock } from '../lib/clock.ts';
import { addServerOptions } from './add-server-options.ts';
import { applicationRole } from './database.ts';

/** The schema that the job queue keeps its tables in. */
export const jobSchema = 'pgboss';

/** The setting by which a session tells the job queue what time it is. */
export const jobTimeSetting = 'app.now';

/**
 * Brings the job queue's own schema up to the version of the pg-boss that is installed, as its owner. The
 * queue asks `job_now()` for the time in everything that it does; that answers what the session was told,
 * so that a job is due by the application's clock and no other, and fails where it was told nothing.
 */
export async function installJobs(owner: Knex, url: string): Promise<void> {
  const now = systemClock.now().toISOString();
  const boss = new PgBoss({
    connectionString: addServerOptions(url, `-c ${jobTimeSetting}=${now}`),
    application_name: 'charter-migrate',
    schema: jobSchema,
    max: 1,
    supervise: false,
    schedule: false,
    registerInstance: false,
    openTelemetry: { enabled: false },
  });
  await boss.start();
  await boss.stop({ graceful: false });
  await owner.raw(`
    CREATE OR REPLACE FUNCTION ${jobSchema}.job_now() RETURNS timestamptz LANGUAGE sql STABLE AS $$
      SELECT current_setting('${jobTimeSetting}')::timestamptz
    $$;
    GRANT USAGE ON SCHEMA ${jobSchema} TO ${applicationRole};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${jobSchema} TO ${applicationRole};
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${jobSchema} TO ${applicationRole};
  `);
}
