// breaking: no
import type { Knex } from 'knex';

/**
 * The customers of a tenant, and how many rows a tenant has in the collections whose total is shown.
 * Totals are kept by triggers, so that telling one costs the same however many rows there are; each is
 * spread over eight rows by the id of what is counted, so that writers do not wait for each other.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    SET LOCAL lock_timeout = '5s';

    CREATE TABLE collection_totals (
      tenant_id bigint NOT NULL REFERENCES tenants ON DELETE CASCADE,
      collection text NOT NULL,
      slot smallint NOT NULL,
      total bigint NOT NULL,
      PRIMARY KEY (tenant_id, collection, slot)
    );
    ALTER TABLE collection_totals ENABLE ROW LEVEL SECURITY;
    CREATE POLICY collection_totals_tenant ON collection_totals USING (tenant_id = app_tenant());
    GRANT SELECT ON collection_totals TO charter_app;

    CREATE FUNCTION count_inserted() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
      SET search_path = pg_catalog, public
      AS $$ BEGIN
        INSERT INTO public.collection_totals AS totals
          SELECT tenant_id, TG_TABLE_NAME, id % 8, count(*) FROM inserted GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
          ON CONFLICT (tenant_id, collection, slot)
            DO UPDATE SET total = totals.total + excluded.total;
        RETURN NULL;
      END $$;
    -- Where a tenant goes, its totals may be gone before its rows: then there is nothing to take from.
    CREATE FUNCTION count_deleted() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
      SET search_path = pg_catalog, public
      AS $$ BEGIN
        UPDATE public.collection_totals AS totals SET total = totals.total - gone.total
          FROM (SELECT tenant_id, id % 8 AS slot, count(*) AS total FROM deleted GROUP BY 1, 2) AS gone
         WHERE totals.tenant_id = gone.tenant_id AND totals.collection = TG_TABLE_NAME
           AND totals.slot = gone.slot;
        RETURN NULL;
      END $$;

    CREATE TABLE organizations (
      id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
      uid uuid NOT NULL UNIQUE,
      tenant_id bigint NOT NULL REFERENCES tenants ON DELETE CASCADE,
      display_name text NOT NULL,
      external_id text,
      metadata jsonb NOT NULL,
      region_code text NOT NULL CHECK (region_code IN ('US', 'EU')),
      created_at timestamptz(3) NOT NULL,
      updated_at timestamptz(3) NOT NULL
    );
    CREATE INDEX organizations_tenant ON organizations (tenant_id, id);
    CREATE UNIQUE INDEX organizations_external ON organizations (tenant_id, external_id);

    ALTER TABLE organizations ENABLE ROW LEVEL SECURITY;
    CREATE POLICY organizations_tenant ON organizations
      USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant());
    GRANT SELECT, INSERT, UPDATE, DELETE ON organizations TO charter_app;

    CREATE TRIGGER count_inserted AFTER INSERT ON organizations
      REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION count_inserted();
    CREATE TRIGGER count_deleted AFTER DELETE ON organizations
      REFERENCING OLD TABLE AS deleted FOR EACH STATEMENT EXECUTE FUNCTION count_deleted();
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    DROP TABLE organizations;
    DROP FUNCTION count_deleted(), count_inserted();
    DROP TABLE collection_totals;
  `);
}
