// breaking: no
import type { Knex } from 'knex';

/**
 * What lets the background find files of all tenants that nobody confirmed: the functions are the only
 * door through row security. A claimed row is locked, so that nobody confirms it meanwhile and no other
 * process sweeps it.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    CREATE FUNCTION claim_overdue_media(at timestamptz, most int)
      RETURNS TABLE (id bigint, storage_key text)
      LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public
      AS $$
        SELECT m.id, m.storage_key FROM public.media m
         WHERE m.status IN ('pending', 'failed') AND m.upload_expires_at <= at
         ORDER BY m.upload_expires_at LIMIT most FOR UPDATE SKIP LOCKED
      $$;
    CREATE FUNCTION forget_media(ids bigint[]) RETURNS void
      LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public
      AS $$
        DELETE FROM public.media m WHERE m.id = ANY (ids) AND m.status IN ('pending', 'failed')
      $$;
    REVOKE ALL ON FUNCTION claim_overdue_media(timestamptz, int), forget_media(bigint[]) FROM PUBLIC;
    GRANT EXECUTE ON FUNCTION claim_overdue_media(timestamptz, int), forget_media(bigint[])
      TO charter_app;
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw('DROP FUNCTION claim_overdue_media(timestamptz, int), forget_media(bigint[])');
}
