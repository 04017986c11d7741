-- The ledger as project-service publishes it. Which month counts an entry is not decided here, so that a rebuild gives the same rows.
CREATE TABLE entry (
    id       uuid PRIMARY KEY,
    region   text NOT NULL,
    calibre  text NOT NULL,
    amount   numeric(20, 2) NOT NULL,
    month    date NOT NULL,
    verified boolean NOT NULL
);
CREATE INDEX entry_counted ON entry (calibre, month) WHERE verified;

-- Verified amounts by the month of their business dates: what a ranking reads instead of the ledger.
CREATE TABLE month_total (
    calibre text NOT NULL,
    month   date NOT NULL,
    region  text NOT NULL,
    amount  numeric(22, 2) NOT NULL,
    entries bigint NOT NULL,
    PRIMARY KEY (calibre, month, region)
) WITH (fillfactor = 70);

-- The schema is renamed after a rebuild, and who writes may have another search path: the trigger's own schema counts. Rows are taken in
-- the order of their keys, so that concurrent writers wait for one another instead of locking each other out.
CREATE FUNCTION sum_up() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    changes text := CASE TG_OP
        WHEN 'INSERT' THEN 'SELECT *, 1 AS sign FROM added'
        WHEN 'DELETE' THEN 'SELECT *, -1 AS sign FROM removed'
        ELSE 'SELECT *, 1 AS sign FROM added UNION ALL SELECT *, -1 FROM removed'
    END;
BEGIN
    EXECUTE format(
        'INSERT INTO %I.month_total AS t (calibre, month, region, amount, entries)
         SELECT calibre, month, region, sum(sign * amount), sum(sign)
         FROM (%s) change
         WHERE verified
         GROUP BY calibre, month, region
         HAVING sum(sign * amount) <> 0 OR sum(sign) <> 0
         ORDER BY calibre, month, region
         ON CONFLICT (calibre, month, region)
         DO UPDATE SET amount = t.amount + excluded.amount, entries = t.entries + excluded.entries',
        TG_TABLE_SCHEMA, changes);
    IF TG_OP <> 'INSERT' THEN
        -- Nothing is left of a month and region that lost its last entry, as if it had never had one.
        EXECUTE format(
            'DELETE FROM %I.month_total t USING removed r
             WHERE t.calibre = r.calibre AND t.month = r.month AND t.region = r.region AND t.entries = 0',
            TG_TABLE_SCHEMA);
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER entry_inserted AFTER INSERT ON entry
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION sum_up();
CREATE TRIGGER entry_updated AFTER UPDATE ON entry
    REFERENCING NEW TABLE AS added OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION sum_up();
CREATE TRIGGER entry_deleted AFTER DELETE ON entry
    REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION sum_up();

GRANT SELECT ON entry, month_total TO ${app};
SELECT access.protect('entry');
