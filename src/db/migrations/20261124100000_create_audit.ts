// breaking: no
import type { Knex } from 'knex';

/**
 * The audit log and its seals. The application may add rows and read its tenant's; it can change none.
 * `seal_audit` chains rows by their digests, in an order of its own that has no gaps, so that a row
 * edited or removed later breaks the chain.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    SET LOCAL lock_timeout = '5s';

    CREATE TABLE audit_rows (
      id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
      created_at timestamptz(3) NOT NULL,
      request_id text NOT NULL,
      operation text NOT NULL,
      status int NOT NULL,
      tenant_id bigint,
      user_id bigint,
      api_key_id bigint,
      target text,
      before jsonb,
      after jsonb
    );
    CREATE INDEX audit_rows_tenant ON audit_rows (tenant_id, id);

    CREATE TABLE audit_unsealed (row_id bigint PRIMARY KEY);
    CREATE TABLE audit_seals (
      seq bigint PRIMARY KEY,
      row_id bigint NOT NULL UNIQUE,
      hash bytea NOT NULL
    );

    ALTER TABLE audit_rows ENABLE ROW LEVEL SECURITY;
    CREATE POLICY audit_rows_select ON audit_rows FOR SELECT USING (tenant_id = app_tenant());
    CREATE POLICY audit_rows_insert ON audit_rows FOR INSERT
      WITH CHECK (tenant_id IS NOT DISTINCT FROM nullif(app_tenant(), 0));
    GRANT SELECT, INSERT ON audit_rows TO charter_app;

    CREATE FUNCTION audit_text(entry audit_rows) RETURNS text LANGUAGE sql IMMUTABLE
      AS $$ SELECT jsonb_build_array(entry.id, extract(epoch FROM entry.created_at), entry.request_id,
              entry.operation, entry.status, entry.tenant_id, entry.user_id, entry.api_key_id,
              entry.target, entry.before, entry.after)::text $$;

    CREATE FUNCTION note_unsealed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
      SET search_path = pg_catalog, public
      AS $$ BEGIN INSERT INTO public.audit_unsealed VALUES (NEW.id); RETURN NULL; END $$;
    CREATE TRIGGER note_unsealed AFTER INSERT ON audit_rows
      FOR EACH ROW EXECUTE FUNCTION note_unsealed();

    CREATE FUNCTION seal_audit(most int) RETURNS int LANGUAGE plpgsql SECURITY DEFINER
      SET search_path = pg_catalog, public
      AS $$
      DECLARE
        entry public.audit_rows;
        last_seq bigint;
        last_hash bytea;
        sealed int := 0;
      BEGIN
        PERFORM pg_advisory_xact_lock(7243393);
        SELECT seq, hash INTO last_seq, last_hash FROM public.audit_seals ORDER BY seq DESC LIMIT 1;
        last_seq := coalesce(last_seq, 0);
        last_hash := coalesce(last_hash, ''::bytea);
        FOR entry IN
          SELECT a.* FROM public.audit_rows a JOIN public.audit_unsealed u ON u.row_id = a.id
           ORDER BY a.id LIMIT most
        LOOP
          last_seq := last_seq + 1;
          last_hash := sha256(last_hash || convert_to(public.audit_text(entry), 'UTF8'));
          INSERT INTO public.audit_seals VALUES (last_seq, entry.id, last_hash);
          DELETE FROM public.audit_unsealed WHERE row_id = entry.id;
          sealed := sealed + 1;
        END LOOP;
        RETURN sealed;
      END $$;
    REVOKE ALL ON FUNCTION seal_audit(int) FROM PUBLIC;
    GRANT EXECUTE ON FUNCTION seal_audit(int) TO charter_app;
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    DROP FUNCTION seal_audit(int);
    DROP TABLE audit_rows CASCADE;
    DROP FUNCTION note_unsealed();
    DROP TABLE audit_seals, audit_unsealed;
  `);
}
