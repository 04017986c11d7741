-- Whoever serves the views reads them, and never writes them.
GRANT USAGE ON SCHEMA "${flyway:defaultSchema}" TO ${app};
ALTER DEFAULT PRIVILEGES IN SCHEMA "${flyway:defaultSchema}" GRANT SELECT ON TABLES TO ${app};

-- How far each reader has come; written in the same transaction as what was read.
CREATE TABLE offsets (
    reader    text        NOT NULL,
    topic     text        NOT NULL,
    partition integer     NOT NULL,
    next      bigint      NOT NULL,
    as_of     timestamptz,
    PRIMARY KEY (reader, topic, partition)
) WITH (fillfactor = 50);
COMMENT ON COLUMN offsets.as_of IS 'When the last record before next was written to the topic';

-- The version of each aggregate that the views show. An erased aggregate keeps its version, so that nothing older returns.
CREATE TABLE applied (
    key     uuid    NOT NULL,
    topic   text    NOT NULL,
    version bigint  NOT NULL,
    erased  boolean NOT NULL,
    PRIMARY KEY (key, topic)
) WITH (fillfactor = 85);

-- Keys whose newest record cannot be applied, until a later version or a retry can.
CREATE TABLE parked (
    topic        text        NOT NULL,
    key          uuid        NOT NULL,
    partition    integer     NOT NULL,
    first_offset bigint      NOT NULL,
    version      bigint      NOT NULL,
    ce_type      text,
    value        bytea,
    error        text        NOT NULL,
    since        timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (topic, key)
);
