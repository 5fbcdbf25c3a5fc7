/** The windows that callers of the five APIs are counted in, by length. */
const windows = `('core', 60), ('growth', 60), ('growth', 86400), ('sales', 1), ('sales', 10),
  ('sales', 60), ('identity', 60), ('social', 60)`;

/**
 * Statements that set the rate limits of every tenant of a database, as they are founded, to what no
 * test reaches: a clock that stands still never leaves the window.
 */
export const liftRateLimits = `
  CREATE FUNCTION lift_limits() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, public
    AS $$ BEGIN
      INSERT INTO public.custom_limits (tenant_id, api, seconds, requests, burst, updated_at)
      SELECT NEW.id, api, seconds, 1000000000, 0, NEW.created_at
        FROM (VALUES ${windows}) AS lifted (api, seconds);
      RETURN NULL;
    END $$;
  CREATE TRIGGER lift_limits AFTER INSERT ON tenants
    FOR EACH ROW EXECUTE FUNCTION lift_limits();
`;
