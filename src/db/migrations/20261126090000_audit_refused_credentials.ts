// breaking: no
import type { Knex } from 'knex';

/**
 * Refused credentials in the audit log: how they came and why they were refused. A row of another kind
 * has the text that it had before, so that seals of earlier rows hold.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    SET LOCAL lock_timeout = '5s';

    ALTER TABLE audit_rows ADD COLUMN refused jsonb;

    CREATE OR REPLACE FUNCTION audit_text(entry audit_rows) RETURNS text LANGUAGE sql IMMUTABLE
      AS $$ SELECT (jsonb_build_array(entry.id, extract(epoch FROM entry.created_at), entry.request_id,
              entry.operation, entry.status, entry.tenant_id, entry.user_id, entry.api_key_id,
              entry.target, entry.before, entry.after)
            || CASE WHEN entry.refused IS NOT NULL
                      THEN jsonb_build_array(entry.client, entry.refused)
                    WHEN entry.client IS NOT NULL THEN jsonb_build_array(entry.client)
                    ELSE '[]'::jsonb END
            )::text $$;
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    CREATE OR REPLACE FUNCTION audit_text(entry audit_rows) RETURNS text LANGUAGE sql IMMUTABLE
      AS $$ SELECT (jsonb_build_array(entry.id, extract(epoch FROM entry.created_at), entry.request_id,
              entry.operation, entry.status, entry.tenant_id, entry.user_id, entry.api_key_id,
              entry.target, entry.before, entry.after)
            || CASE WHEN entry.client IS NULL THEN '[]'::jsonb ELSE jsonb_build_array(entry.client) END
            )::text $$;
    ALTER TABLE audit_rows DROP COLUMN refused;
  `);
}
