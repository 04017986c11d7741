-- The journal is never changed, except to forget a person. The service's role calls these functions, and nothing else changes an entry:
-- of an aggregate that was erased the states go and their columns stay; of others certain words go. Both leave a trace, which does not say
-- what was forgotten.
CREATE TABLE journal.forgotten (
    number  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at      timestamptz NOT NULL DEFAULT now(),
    actor   text NOT NULL,
    topic   text NOT NULL,
    key     uuid NOT NULL,
    entries bigint NOT NULL
);

-- Empties the entries of an aggregate whose newest entry is its erasure; a replay finds tombstones only. How many it were.
CREATE FUNCTION journal.forget_erased(of_topic text, of_key uuid, by_actor text) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    emptied bigint;
BEGIN
    IF coalesce((SELECT j.payload IS NOT NULL FROM journal.journal j WHERE j.topic = of_topic AND j.key = of_key
                 ORDER BY j.version DESC LIMIT 1), true) THEN
        RAISE EXCEPTION 'only an aggregate that was erased is forgotten: % %', of_topic, of_key;
    END IF;
    UPDATE journal.journal j SET payload = NULL, reason = NULL
    WHERE j.topic = of_topic AND j.key = of_key AND j.payload IS NOT NULL;
    GET DIAGNOSTICS emptied = ROW_COUNT;
    INSERT INTO journal.forgotten (actor, topic, key, entries) VALUES (by_actor, of_topic, of_key, emptied);
    RETURN emptied;
END $$;

CREATE FUNCTION journal.has_any(of_text text, words text[]) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN coalesce((SELECT bool_or(strpos(of_text, word) > 0) FROM unnest(words) AS word), false);

-- A text without some words, the longest first.
CREATE FUNCTION journal.without(of_text text, words text[]) RETURNS text
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
    word text;
BEGIN
    FOR word IN SELECT w FROM unnest(words) AS w ORDER BY length(w) DESC LOOP
        of_text := replace(of_text, word, '已删除');
    END LOOP;
    RETURN of_text;
END $$;

-- A state without some words in its texts; numbers and ids stay as they are.
CREATE FUNCTION journal.state_without(state jsonb, words text[]) RETURNS jsonb
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
    RETURN CASE jsonb_typeof(state)
        WHEN 'string' THEN to_jsonb(journal.without(state #>> '{}', words))
        WHEN 'array' THEN (
            SELECT coalesce(jsonb_agg(journal.state_without(element, words) ORDER BY number), '[]')
            FROM jsonb_array_elements(state) WITH ORDINALITY AS part (element, number))
        WHEN 'object' THEN (
            SELECT coalesce(jsonb_object_agg(key, journal.state_without(value, words)), '{}') FROM jsonb_each(state))
        ELSE state
    END;
END $$;

-- Takes words out of the states and reasons of some aggregates, or whole reasons. Which of them have another state by that: the topic has it still
-- in the old words.
CREATE FUNCTION journal.redact(of_topic text, of_keys uuid[], words text[], whole_reasons boolean, by_actor text)
    RETURNS SETOF uuid
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT FROM unnest(words) AS word WHERE length(word) < 2) THEN
        RAISE EXCEPTION 'a word of less than two characters stands everywhere';
    END IF;
    RETURN QUERY
        WITH hit AS MATERIALIZED (
            SELECT j.id, j.occurred_at, j.key, journal.has_any(j.payload::text, words) AS in_state,
                   CASE WHEN journal.has_any(j.payload::text, words)
                        THEN journal.state_without(j.payload::jsonb, words)::json ELSE j.payload END AS state
            FROM journal.journal j
            WHERE j.topic = of_topic AND j.key = ANY (of_keys)
              AND (journal.has_any(j.payload::text, words) OR journal.has_any(j.reason, words)
                   OR whole_reasons AND j.reason IS NOT NULL)
        ), redacted AS (
            UPDATE journal.journal j
            SET payload = hit.state,
                reason = CASE WHEN whole_reasons THEN NULL ELSE journal.without(j.reason, words) END
            FROM hit WHERE j.id = hit.id AND j.occurred_at = hit.occurred_at
        ), noted AS (
            INSERT INTO journal.forgotten (actor, topic, key, entries)
            SELECT by_actor, of_topic, hit.key, count(*) FROM hit GROUP BY hit.key
        )
        SELECT hit.key FROM hit GROUP BY hit.key HAVING bool_or(hit.in_state);
END $$;

REVOKE ALL ON FUNCTION journal.forget_erased, journal.redact FROM PUBLIC;
GRANT EXECUTE ON FUNCTION journal.forget_erased, journal.redact, journal.has_any, journal.without TO ${app};
GRANT SELECT ON journal.forgotten TO ${app};
