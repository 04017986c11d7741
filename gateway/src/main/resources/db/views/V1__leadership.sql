CREATE TABLE chamber (
    id         uuid PRIMARY KEY,
    name       text NOT NULL,
    place      text NOT NULL,
    level      text NOT NULL,
    represents text,
    region     text NOT NULL
);

CREATE TABLE merchant (
    id           uuid PRIMARY KEY,
    name         text NOT NULL,
    region       text NOT NULL,
    present_city text NOT NULL,
    industry     text NOT NULL,
    chamber_id   uuid,
    canvassing   text NOT NULL
);

CREATE TABLE project (
    id                 uuid PRIMARY KEY,
    name               text NOT NULL,
    region             text NOT NULL,
    industry           text NOT NULL,
    project_class      text NOT NULL,
    stage              text NOT NULL,
    stage_since        date NOT NULL,
    planned_investment numeric(20, 2) NOT NULL,
    programme          text,
    origin             text NOT NULL
);
CREATE INDEX project_region_planned ON project (region, planned_investment DESC, id);

-- A ledger entry. It counts in counted_month: its own month, or the later one that target-service has decided on.
CREATE TABLE entry (
    id            uuid PRIMARY KEY,
    project_id    uuid NOT NULL,
    region        text NOT NULL,
    calibre       text NOT NULL,
    amount        numeric(20, 2) NOT NULL,
    arrived_on    date NOT NULL,
    voucher       text NOT NULL,
    status        text NOT NULL,
    verified      boolean NOT NULL,
    reversal      boolean NOT NULL,
    origin        text NOT NULL,
    own_month     date GENERATED ALWAYS AS (make_date(extract(year FROM arrived_on)::int, extract(month FROM arrived_on)::int, 1)) STORED,
    counted_month date NOT NULL
);
CREATE INDEX entry_region ON entry (region, calibre, counted_month, arrived_on DESC, id);
CREATE INDEX entry_project ON entry (project_id, calibre, counted_month);

CREATE TABLE late_entry (
    id            uuid PRIMARY KEY,
    counted_month date NOT NULL
);

-- Sums of the entries that count, kept by the triggers below, so that no view ever adds up the ledger.
CREATE TABLE monthly_total (
    calibre     text NOT NULL,
    month       date NOT NULL,
    region      text NOT NULL,
    amount      numeric(24, 2) NOT NULL,
    entries     bigint NOT NULL,
    synthetic   bigint NOT NULL,
    late        bigint NOT NULL,
    late_amount numeric(24, 2) NOT NULL,
    PRIMARY KEY (calibre, month, region)
);

CREATE TABLE project_total (
    project_id uuid NOT NULL,
    calibre    text NOT NULL,
    month      date NOT NULL,
    amount     numeric(24, 2) NOT NULL,
    entries    bigint NOT NULL,
    PRIMARY KEY (project_id, calibre, month)
);

CREATE TABLE plan (
    id      uuid PRIMARY KEY,
    year    int NOT NULL,
    calibre text NOT NULL,
    body    json NOT NULL
);
CREATE UNIQUE INDEX plan_year ON plan (year, calibre);

CREATE TABLE ranking (
    id      uuid PRIMARY KEY,
    month   date NOT NULL,
    calibre text NOT NULL,
    body    json NOT NULL
);
CREATE UNIQUE INDEX ranking_month ON ranking (month, calibre);

-- Adds what a statement wrote (sign 1) or takes away what it replaced (sign -1). Rows are taken in the order of their keys, so that two
-- writers never wait for each other in a circle; a total of nothing is no row, so that a rebuilt table equals the one kept all along.
CREATE FUNCTION count_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    sign int := TG_ARGV[0]::int;
BEGIN
    INSERT INTO monthly_total AS t
    SELECT calibre, counted_month, region, sign * sum(amount), sign * count(*),
           sign * count(*) FILTER (WHERE origin = 'SYNTHETIC'),
           sign * count(*) FILTER (WHERE counted_month <> own_month),
           sign * coalesce(sum(amount) FILTER (WHERE counted_month <> own_month), 0)
    FROM changed WHERE verified
    GROUP BY calibre, counted_month, region
    ORDER BY calibre, counted_month, region
    ON CONFLICT (calibre, month, region) DO UPDATE SET
        amount = t.amount + excluded.amount, entries = t.entries + excluded.entries,
        synthetic = t.synthetic + excluded.synthetic, late = t.late + excluded.late,
        late_amount = t.late_amount + excluded.late_amount;

    INSERT INTO project_total AS t
    SELECT project_id, calibre, counted_month, sign * sum(amount), sign * count(*)
    FROM changed WHERE verified
    GROUP BY project_id, calibre, counted_month
    ORDER BY project_id, calibre, counted_month
    ON CONFLICT (project_id, calibre, month) DO UPDATE SET
        amount = t.amount + excluded.amount, entries = t.entries + excluded.entries;

    IF sign < 0 THEN
        DELETE FROM monthly_total t USING changed c
        WHERE t.calibre = c.calibre AND t.month = c.counted_month AND t.region = c.region AND t.entries = 0;
        DELETE FROM project_total t USING changed c
        WHERE t.project_id = c.project_id AND t.calibre = c.calibre AND t.month = c.counted_month AND t.entries = 0;
    END IF;
    RETURN NULL;
END $$;

-- Triggers fire in the order of their names: what is new is added before what was replaced is taken away.
CREATE TRIGGER entry_inserted AFTER INSERT ON entry
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_changed(1);
CREATE TRIGGER entry_updated_add AFTER UPDATE ON entry
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_changed(1);
CREATE TRIGGER entry_updated_remove AFTER UPDATE ON entry
    REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_changed('-1');
CREATE TRIGGER entry_deleted AFTER DELETE ON entry
    REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_changed('-1');

GRANT SELECT ON chamber, merchant, project, entry, late_entry, monthly_total, project_total, plan, ranking TO ${app};

-- The city's sums are everybody's; projects, entries and merchants are those of the caller's region.
SELECT access.protect('merchant');
SELECT access.protect('project');
SELECT access.protect('entry');
