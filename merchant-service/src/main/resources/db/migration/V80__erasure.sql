-- A merchant whose data was erased leaves an empty record, so that what was counted stays counted.
ALTER TABLE merchant ADD COLUMN erased_on date;

DROP INDEX merchant_place;
CREATE INDEX merchant_place ON merchant (present_city, region, industry) INCLUDE (erased_on);

CREATE OR REPLACE VIEW merchant_in_scope AS
    SELECT id, name, region, present_city, industry, company, company_id, chamber_id, canvassing, tags, search_tails
    FROM merchant
    WHERE ((SELECT access.sees_all()) OR region = ANY ((SELECT access.scope_codes())::text[])) AND erased_on IS NULL;

-- Who was erased, by id alone; by whom, when, and on what ground.
CREATE TABLE erasure (
    id          uuid PRIMARY KEY,
    merchant_id uuid NOT NULL UNIQUE REFERENCES merchant,
    region      text NOT NULL,
    ground      text NOT NULL,
    reference   text NOT NULL,
    erased_by   text NOT NULL,
    erased_at   timestamptz NOT NULL,
    kinds       text[] NOT NULL
);
CREATE INDEX erasure_newest ON erasure (erased_at DESC, id DESC);
SELECT access.protect('erasure');
GRANT SELECT, INSERT ON erasure TO ${app};

-- What was said about a suggestion is never changed, except that a person's name goes.
CREATE FUNCTION redact_trail(of_suggestions uuid[], words text[]) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    changed bigint;
BEGIN
    UPDATE public.suggestion_trail t SET text = journal.without(t.text, words)
    WHERE t.suggestion_id = ANY (of_suggestions) AND journal.has_any(t.text, words);
    GET DIAGNOSTICS changed = ROW_COUNT;
    RETURN changed;
END $$;
REVOKE ALL ON FUNCTION redact_trail FROM PUBLIC;
GRANT EXECUTE ON FUNCTION redact_trail TO ${app};
