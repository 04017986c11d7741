CREATE SCHEMA access;

-- The setting guiyan.scope is '*' for everything, or the codes of regions separated by commas; '-' among them stands for
-- what belongs to no region. Every transaction sets it for itself. Without it nothing is shown.
CREATE FUNCTION access.sees_all() RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN current_setting('guiyan.scope', true) = '*';

CREATE FUNCTION access.scope_codes() RETURNS text[]
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN string_to_array(current_setting('guiyan.scope', true), ',');

-- Whether a row of that region may be shown. It has no sub-select, so the planner puts it in line; still it reads the
-- setting once for every row. Row security uses access.protect, which reads it once for every statement.
CREATE FUNCTION access.in_scope(region text) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN coalesce(access.sees_all() OR coalesce(region, '-') = ANY (access.scope_codes()), false);

-- Row security for a table with a region: whoever is not its owner sees, and writes, what is in scope.
CREATE FUNCTION access.protect(protected regclass, region name DEFAULT 'region') RETURNS void
    LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', protected);
    EXECUTE format(
        'CREATE POLICY in_scope ON %s USING ((SELECT access.sees_all())'
        ' OR coalesce(%I, ''-'') = ANY ((SELECT access.scope_codes())::text[]))', protected, region);
END $$;

-- Who saw which record unmasked, and why.
CREATE TABLE access.disclosure (
    number  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at      timestamptz NOT NULL DEFAULT now(),
    actor   text NOT NULL,
    topic   text NOT NULL,
    id      uuid NOT NULL,
    region  text NOT NULL,
    purpose text NOT NULL
);
CREATE INDEX disclosure_id ON access.disclosure (id, at);

GRANT USAGE ON SCHEMA access TO ${app};
GRANT EXECUTE ON FUNCTION access.sees_all, access.scope_codes, access.in_scope TO ${app};
GRANT SELECT, INSERT ON access.disclosure TO ${app};
