CREATE SCHEMA journal;

-- Every change of every aggregate, in the transaction that made it. Append-only for the service's own role.
CREATE TABLE journal.journal (
    id          bigint GENERATED ALWAYS AS IDENTITY,
    xid         xid8 NOT NULL DEFAULT pg_current_xact_id(),
    topic       text NOT NULL,
    key         uuid NOT NULL,
    version     bigint NOT NULL,
    type        text NOT NULL,
    occurred_at timestamptz NOT NULL DEFAULT now(),
    actor       text NOT NULL,
    region      text,
    reason      text,
    traceparent text,
    payload     json,
    PRIMARY KEY (id, occurred_at)
) PARTITION BY RANGE (occurred_at);
CREATE TABLE journal.journal_default PARTITION OF journal.journal DEFAULT;
CREATE INDEX journal_xid ON journal.journal (xid);
CREATE INDEX journal_key ON journal.journal (topic, key, version);

-- This month's partition and the next two; the default partition takes what none is there for.
CREATE FUNCTION journal.ensure_partitions() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    first date;
    name text;
BEGIN
    FOR i IN 0..2 LOOP
        first := date_trunc('month', now() AT TIME ZONE 'UTC')::date + make_interval(months => i);
        name := 'journal_' || to_char(first, 'YYYY_MM');
        IF to_regclass('journal.' || name) IS NULL
           AND NOT EXISTS (SELECT 1 FROM journal.journal_default
                           WHERE occurred_at >= first::timestamp AT TIME ZONE 'UTC'
                             AND occurred_at < (first + interval '1 month') AT TIME ZONE 'UTC') THEN
            EXECUTE format('CREATE TABLE journal.%I PARTITION OF journal.journal FOR VALUES FROM (%L) TO (%L)', name,
                           first::timestamp AT TIME ZONE 'UTC', (first + interval '1 month') AT TIME ZONE 'UTC');
        END IF;
    END LOOP;
END $$;
SELECT journal.ensure_partitions();

-- How far the relay has come. Whoever raises the epoch makes the moves of everyone before miss.
CREATE TABLE journal.relay_cursor (
    only_row  boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    epoch     bigint NOT NULL DEFAULT 0,
    published pg_snapshot NOT NULL DEFAULT '3:3:',
    target    pg_snapshot,
    after_id  bigint NOT NULL DEFAULT 0,
    up_to_id  bigint NOT NULL DEFAULT 0
);
INSERT INTO journal.relay_cursor DEFAULT VALUES;

-- Keys with an entry that Kafka will never take; what follows of the key waits behind it.
CREATE TABLE journal.parked_key (
    topic    text NOT NULL,
    key      uuid NOT NULL,
    from_id  bigint NOT NULL,
    reason   text NOT NULL,
    since    timestamptz NOT NULL DEFAULT now(),
    released boolean NOT NULL DEFAULT false,
    PRIMARY KEY (topic, key)
);

-- For operators, once the cause is mended: the relay sends the key's entries in order within a second.
CREATE FUNCTION journal.release_parked_key(topic text, key uuid) RETURNS boolean LANGUAGE sql AS $$
    WITH released AS (
        UPDATE journal.parked_key p SET released = true
        WHERE p.topic = release_parked_key.topic AND p.key = release_parked_key.key RETURNING 1)
    SELECT EXISTS (SELECT 1 FROM released)
$$;

GRANT USAGE ON SCHEMA journal TO ${app};
GRANT SELECT, INSERT ON journal.journal TO ${app};
