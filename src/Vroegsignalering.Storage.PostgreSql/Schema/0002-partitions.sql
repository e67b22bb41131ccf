-- Partitions by month and municipality, in one level: Citus distributes no tables with more. Each month has a partition for each band of
-- municipality codes. The partition '..._rest' takes what no other does, so nothing is ever refused for want of one, and the application
-- needs no right to make any: the owner makes them ahead, with the function below or by migrating again.

CREATE TABLE vroeg.signal_contents_rest PARTITION OF vroeg.signal_contents DEFAULT;
CREATE TABLE vroeg.case_events_rest PARTITION OF vroeg.case_events DEFAULT;
CREATE TABLE vroeg.journal_contents_rest PARTITION OF vroeg.journal_contents DEFAULT;

-- Makes the partitions of a number of months that are not there yet, and moves into them what stands in '..._rest'. Gives the number made.
-- bands: the municipality codes at which a next partition begins, in order; '{}' for one partition a month.
CREATE FUNCTION vroeg.make_partitions(first_month date, months integer, bands text[] DEFAULT '{0350,0600,1000}')
RETURNS integer
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    parent text;
    rest   text;
    part   text;
    first  date;
    lower  text;
    upper  text;
    holds  text;
    made   integer := 0;
BEGIN
    FOREACH parent IN ARRAY ARRAY['signal_contents', 'case_events', 'journal_contents'] LOOP
        rest := parent || '_rest';
        -- The owner, too, sees rows only through row-level security; moving them needs a look at all. Undone below, in the same transaction.
        EXECUTE format('ALTER TABLE vroeg.%I NO FORCE ROW LEVEL SECURITY', rest);
        FOR n IN 0 .. months - 1 LOOP
            first := (date_trunc('month', first_month::timestamp) + make_interval(months => n))::date;
            FOR band IN 0 .. cardinality(bands) LOOP
                part := parent || to_char(first, '"_"YYYYMM"_"') || band;
                CONTINUE WHEN to_regclass(format('vroeg.%I', part)) IS NOT NULL;
                lower := CASE WHEN band = 0 THEN 'MINVALUE' ELSE quote_literal(bands[band]) END;
                upper := CASE WHEN band = cardinality(bands) THEN 'MAXVALUE' ELSE quote_literal(bands[band + 1]) END;
                holds := format('month = %L', first)
                    || CASE WHEN band = 0 THEN '' ELSE ' AND municipality >= ' || lower END
                    || CASE WHEN band = cardinality(bands) THEN '' ELSE ' AND municipality < ' || upper END;
                EXECUTE format('CREATE TABLE vroeg.%I (LIKE vroeg.%I INCLUDING ALL)', part, parent);
                EXECUTE format('INSERT INTO vroeg.%I SELECT * FROM vroeg.%I WHERE %s', part, rest, holds);
                EXECUTE format('DELETE FROM vroeg.%I WHERE %s', rest, holds);
                EXECUTE format('ALTER TABLE vroeg.%I ATTACH PARTITION vroeg.%I FOR VALUES FROM (%L, %s) TO (%L, %s)',
                    parent, part, first, lower, first, upper);
                PERFORM vroeg.keep_apart(part);
                made := made + 1;
            END LOOP;
        END LOOP;
        EXECUTE format('ALTER TABLE vroeg.%I FORCE ROW LEVEL SECURITY', rest);
    END LOOP;
    RETURN made;
END
$$;

-- Lets a table show and take rows of one municipality only: that of the setting vroeg.municipality of the transaction. It holds for the owner
-- too; without the setting there are no rows. The policy has no subquery and no function that can change: Citus takes it over as it is.
CREATE FUNCTION vroeg.keep_apart(table_name text)
RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    EXECUTE format('ALTER TABLE vroeg.%I ENABLE ROW LEVEL SECURITY', table_name);
    EXECUTE format('ALTER TABLE vroeg.%I FORCE ROW LEVEL SECURITY', table_name);
    EXECUTE format('CREATE POLICY own_municipality ON vroeg.%I '
        'USING (municipality = current_setting(''vroeg.municipality'', true)) '
        'WITH CHECK (municipality = current_setting(''vroeg.municipality'', true))', table_name);
END
$$;

REVOKE ALL ON FUNCTION vroeg.make_partitions(date, integer, text[]) FROM PUBLIC;
REVOKE ALL ON FUNCTION vroeg.keep_apart(text) FROM PUBLIC;

INSERT INTO vroeg.schema_version (version, name) VALUES (2, '0002-partitions');
