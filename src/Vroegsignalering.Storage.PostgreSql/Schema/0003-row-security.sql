-- Row-level security on every table with rows of a municipality, and what the application may do.

SELECT vroeg.keep_apart(c.relname)
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = 'vroeg' AND c.relkind IN ('r', 'p') AND c.relname <> 'schema_version'
ORDER BY c.relname;

-- Gives a role what the application needs, and no more: rows of the tables, never their form, and nothing on the partitions themselves.
-- The role has to be there; it must own nothing here, and be neither superuser nor exempt from row-level security.
CREATE FUNCTION vroeg.let_in(application_role name)
RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    one name;
BEGIN
    EXECUTE format('GRANT USAGE ON SCHEMA vroeg TO %I', application_role);
    EXECUTE format('GRANT SELECT ON vroeg.schema_version TO %I', application_role);
    FOR one IN
        SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = 'vroeg' AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relname <> 'schema_version'
    LOOP
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON vroeg.%I TO %I', one, application_role);
    END LOOP;
END
$$;

REVOKE ALL ON FUNCTION vroeg.let_in(name) FROM PUBLIC;

INSERT INTO vroeg.schema_version (version, name) VALUES (3, '0003-row-security');
