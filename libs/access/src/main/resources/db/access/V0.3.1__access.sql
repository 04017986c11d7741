CREATE SCHEMA access;

-- Whether row security may show a row of that region. '*' is everything; without a setting nothing is shown.
CREATE FUNCTION access.in_scope(region text) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (SELECT current_setting('guiyan.scope', true)) = '*'
        OR region = ANY ((SELECT string_to_array(current_setting('guiyan.scope', true), ','))::text[]);

-- Who saw which record unmasked, and why.
CREATE TABLE access.disclosure (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at      timestamptz NOT NULL DEFAULT now(),
    actor   text NOT NULL,
    topic   text NOT NULL,
    id      uuid NOT NULL,
    region  text NOT NULL,
    purpose text NOT NULL
);
CREATE INDEX disclosure_id ON access.disclosure (id, at);

GRANT USAGE ON SCHEMA access TO ${app};
GRANT EXECUTE ON FUNCTION access.in_scope TO ${app};
GRANT SELECT, INSERT ON access.disclosure TO ${app};
