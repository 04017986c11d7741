-- Readings stay on record when the person is erased; words that would name the person are taken out of what they were for.
CREATE FUNCTION access.redact_purposes(of_ids uuid[], words text[]) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    word text;
    changed bigint := 0;
    hits bigint;
BEGIN
    IF EXISTS (SELECT FROM unnest(words) AS w WHERE length(w) < 2) THEN
        RAISE EXCEPTION 'a word of less than two characters stands everywhere';
    END IF;
    FOR word IN SELECT w FROM unnest(words) AS w ORDER BY length(w) DESC LOOP
        UPDATE access.disclosure d SET purpose = replace(d.purpose, word, '已删除')
        WHERE d.id = ANY (of_ids) AND strpos(d.purpose, word) > 0;
        GET DIAGNOSTICS hits = ROW_COUNT;
        changed := changed + hits;
    END LOOP;
    RETURN changed;
END $$;
REVOKE ALL ON FUNCTION access.redact_purposes FROM PUBLIC;
GRANT EXECUTE ON FUNCTION access.redact_purposes TO ${app};
