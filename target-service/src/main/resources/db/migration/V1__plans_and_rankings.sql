CREATE TABLE plan (
    id                 uuid PRIMARY KEY,
    version            bigint NOT NULL,
    name               text NOT NULL,
    year               integer NOT NULL,
    calibre            text NOT NULL,
    percent_scale      integer NOT NULL,
    year_on_year_scale integer NOT NULL,
    rounding_mode      text NOT NULL,
    tie_rule           text NOT NULL,
    status             text NOT NULL,
    provenance         text,
    CONSTRAINT plan_year_calibre UNIQUE (year, calibre)
);

CREATE TABLE plan_target (
    plan_id  uuid NOT NULL REFERENCES plan,
    position integer NOT NULL,
    code     text NOT NULL,
    name     text NOT NULL,
    parent   text,
    amount   numeric(20, 2) NOT NULL CHECK (amount > 0),
    reserve  numeric(20, 2) NOT NULL CHECK (reserve BETWEEN 0 AND amount),
    PRIMARY KEY (plan_id, position),
    -- Deferred: a tree is rewritten row by row, and codes change places meanwhile.
    CONSTRAINT plan_target_code UNIQUE (plan_id, code) DEFERRABLE INITIALLY DEFERRED
);

-- A month's ranking once it was frozen; its version follows its editions.
CREATE TABLE monthly_ranking (
    id      uuid PRIMARY KEY,
    version bigint NOT NULL,
    month   date NOT NULL CHECK (extract(DAY FROM month) = 1),
    calibre text NOT NULL,
    edition integer NOT NULL,
    CONSTRAINT monthly_ranking_calibre_month UNIQUE (calibre, month)
);

-- What was published, as it was published.
CREATE TABLE ranking_edition (
    ranking_id uuid NOT NULL REFERENCES monthly_ranking,
    edition    integer NOT NULL,
    frozen_at  timestamptz NOT NULL,
    frozen_by  text NOT NULL,
    reason     text,
    entries    bigint NOT NULL,
    figures    jsonb NOT NULL,
    PRIMARY KEY (ranking_id, edition),
    CHECK ((edition = 1) = (reason IS NULL))
);

-- The ledger entries that a month itself counts, and the first edition that does.
CREATE TABLE snapshot_entry (
    ranking_id uuid NOT NULL REFERENCES monthly_ranking,
    entry_id   uuid NOT NULL,
    edition    integer NOT NULL,
    amount     numeric(20, 2) NOT NULL,
    PRIMARY KEY (ranking_id, entry_id)
);
CREATE INDEX snapshot_entry_entry ON snapshot_entry (entry_id);

-- Months of a base calibre that take no more entries. Freezing a composite calibre closes the months of its components.
CREATE TABLE closed_month (
    calibre text NOT NULL,
    month   date NOT NULL CHECK (extract(DAY FROM month) = 1),
    PRIMARY KEY (calibre, month)
);

-- Entries that came after their month was closed. The id is the entry's own.
CREATE TABLE late_entry (
    id            uuid PRIMARY KEY,
    version       bigint NOT NULL,
    region        text NOT NULL,
    calibre       text NOT NULL,
    amount        numeric(20, 2) NOT NULL,
    own_month     date NOT NULL CHECK (extract(DAY FROM own_month) = 1),
    counted_month date NOT NULL CHECK (extract(DAY FROM counted_month) = 1 AND counted_month >= own_month)
);
CREATE INDEX late_entry_own ON late_entry (calibre, own_month);
CREATE INDEX late_entry_counted ON late_entry (calibre, counted_month);

GRANT SELECT, INSERT, UPDATE ON plan, monthly_ranking, late_entry TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON plan_target TO ${app};

-- What is frozen stays: not granted to the service, and refused to everybody else.
GRANT SELECT, INSERT ON ranking_edition, snapshot_entry, closed_month TO ${app};
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is frozen: rows are only ever added', TG_TABLE_NAME;
END $$;
CREATE TRIGGER ranking_edition_frozen BEFORE UPDATE OR DELETE OR TRUNCATE ON ranking_edition
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER snapshot_entry_frozen BEFORE UPDATE OR DELETE OR TRUNCATE ON snapshot_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER closed_month_frozen BEFORE UPDATE OR DELETE OR TRUNCATE ON closed_month
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Plans, rankings and sums are read by every office; single entries only by those whose region it is.
SELECT access.protect('late_entry');

-- Sums of late entries for rankings, whoever asks: a county's ranking must not miss what other counties' entries moved.
CREATE FUNCTION late_sums(bases text[], first date, last date)
    RETURNS TABLE (own_month date, counted_month date, region text, amount numeric, entries bigint)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT l.own_month, l.counted_month, l.region, sum(l.amount), count(*)
    FROM late_entry l
    WHERE l.calibre = ANY (bases)
      AND l.counted_month <> l.own_month
      AND (l.own_month BETWEEN first AND last OR l.counted_month BETWEEN first AND last)
    GROUP BY l.own_month, l.counted_month, l.region
$$;
REVOKE ALL ON FUNCTION late_sums FROM PUBLIC;
GRANT EXECUTE ON FUNCTION late_sums TO ${app};
