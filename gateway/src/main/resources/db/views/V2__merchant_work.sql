-- What leaders ask of the merchants' work. Nothing refers to anything else by a constraint: records of different topics arrive in any order,
-- and what belongs together is put together by whoever reads.

ALTER TABLE chamber ADD COLUMN synthetic boolean NOT NULL DEFAULT false;
ALTER TABLE merchant ADD COLUMN synthetic boolean NOT NULL DEFAULT false;
CREATE INDEX merchant_place ON merchant (present_city, region, industry);

-- Views that were filled before do not know of the new columns: these two topics are read again. What was erased stays erased.
DELETE FROM offsets WHERE topic IN ('guiyan.merchant.chambers', 'guiyan.merchant.merchants');
DELETE FROM applied WHERE topic IN ('guiyan.merchant.chambers', 'guiyan.merchant.merchants') AND NOT erased;

-- How many merchants are known, kept by the triggers below, so that no view counts them one by one.
CREATE TABLE merchant_total (
    canvassing text PRIMARY KEY,
    merchants  bigint NOT NULL,
    synthetic  bigint NOT NULL
);
INSERT INTO merchant_total SELECT canvassing, count(*), 0 FROM merchant GROUP BY canvassing;

-- As count_changed() does for entries: what is new first, then what was replaced, and a total of nothing is no row.
CREATE FUNCTION merchants_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    sign int := TG_ARGV[0]::int;
BEGIN
    INSERT INTO merchant_total AS t
    SELECT canvassing, sign * count(*), sign * count(*) FILTER (WHERE synthetic) FROM changed GROUP BY canvassing ORDER BY canvassing
    ON CONFLICT (canvassing) DO UPDATE SET
        merchants = t.merchants + excluded.merchants, synthetic = t.synthetic + excluded.synthetic;
    IF sign < 0 THEN
        DELETE FROM merchant_total WHERE merchants = 0;
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER merchant_inserted AFTER INSERT ON merchant
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION merchants_changed(1);
CREATE TRIGGER merchant_updated_add AFTER UPDATE ON merchant
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION merchants_changed(1);
CREATE TRIGGER merchant_updated_remove AFTER UPDATE ON merchant
    REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION merchants_changed('-1');
CREATE TRIGGER merchant_deleted AFTER DELETE ON merchant
    REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION merchants_changed('-1');

CREATE TABLE official (
    id         uuid PRIMARY KEY,
    name       text NOT NULL,
    kind       text NOT NULL,
    unit       text NOT NULL,
    post       text NOT NULL,
    region     text NOT NULL,
    valid_from date NOT NULL,
    valid_to   date
);

CREATE TABLE roll_entry (
    id          uuid PRIMARY KEY,
    roll        text NOT NULL,
    merchant_id uuid NOT NULL,
    valid_from  date NOT NULL,
    valid_to    date,
    synthetic   boolean NOT NULL
);
CREATE INDEX roll_entry_merchant ON roll_entry (merchant_id, roll);

CREATE TABLE chamber_officer (
    term_id     uuid NOT NULL,
    merchant_id uuid NOT NULL,
    post        text NOT NULL,
    valid_from  date NOT NULL,
    valid_to    date
);
CREATE INDEX chamber_officer_term ON chamber_officer (term_id);

CREATE TABLE liaison_link (
    id          uuid PRIMARY KEY,
    official_id uuid NOT NULL,
    target      text NOT NULL,
    merchant_id uuid,
    chamber_id  uuid,
    city        text,
    valid_from  date NOT NULL,
    valid_to    date,
    region      text
);
CREATE INDEX liaison_link_official ON liaison_link (official_id);
CREATE INDEX liaison_link_merchant ON liaison_link (merchant_id) WHERE merchant_id IS NOT NULL;

CREATE TABLE key_city (
    id         uuid PRIMARY KEY,
    city       text NOT NULL,
    valid_from date NOT NULL,
    valid_to   date
);

CREATE TABLE contact (
    id          uuid PRIMARY KEY,
    merchant_id uuid,
    chamber_id  uuid,
    kind        text NOT NULL,
    on_day      date NOT NULL,
    official_id uuid,
    region      text NOT NULL
);
CREATE INDEX contact_merchant ON contact (merchant_id, on_day DESC) WHERE merchant_id IS NOT NULL;
CREATE INDEX contact_chamber ON contact (chamber_id, on_day DESC) WHERE chamber_id IS NOT NULL;

CREATE TABLE delegation (
    id           uuid PRIMARY KEY,
    arrives_on   date NOT NULL,
    status       text NOT NULL,
    person_times int NOT NULL,
    synthetic    boolean NOT NULL
);
CREATE TABLE delegation_chamber (
    delegation_id uuid NOT NULL,
    chamber_id    uuid NOT NULL
);
CREATE INDEX delegation_chamber_delegation ON delegation_chamber (delegation_id);

CREATE TABLE meeting (
    id        uuid PRIMARY KEY,
    on_day    date NOT NULL,
    synthetic boolean NOT NULL
);

CREATE TABLE suggestion (
    id        uuid PRIMARY KEY,
    category  text NOT NULL,
    state     text NOT NULL,
    raised_on date NOT NULL,
    due       date,
    synthetic boolean NOT NULL
);

CREATE TABLE agreement (
    id          uuid PRIMARY KEY,
    number      text,
    title       text NOT NULL,
    chamber_id  uuid NOT NULL,
    represents  text,
    signed_on   date NOT NULL,
    amount      numeric(20, 2) NOT NULL,
    approximate boolean NOT NULL,
    valid_from  date NOT NULL,
    valid_to    date NOT NULL,
    status      text NOT NULL,
    ended_on    date,
    synthetic   boolean NOT NULL
);
CREATE INDEX agreement_signed ON agreement (signed_on DESC, id DESC);
CREATE TABLE agreement_share (
    agreement_id uuid NOT NULL,
    year         int NOT NULL,
    amount       numeric(20, 2) NOT NULL
);
CREATE INDEX agreement_share_agreement ON agreement_share (agreement_id);
CREATE TABLE agreement_project (
    agreement_id uuid NOT NULL,
    project_id   uuid NOT NULL,
    counts_from  date NOT NULL
);
CREATE INDEX agreement_project_agreement ON agreement_project (agreement_id, project_id);

CREATE TABLE trained (
    class_id    uuid NOT NULL,
    merchant_id uuid NOT NULL,
    ended_on    date NOT NULL,
    synthetic   boolean NOT NULL
);
CREATE INDEX trained_class ON trained (class_id);

CREATE TABLE selection_round (
    id    uuid PRIMARY KEY,
    title text NOT NULL,
    kind  text NOT NULL,
    year  int NOT NULL,
    state text NOT NULL
);
CREATE TABLE candidate (
    id           uuid PRIMARY KEY,
    round_id     uuid NOT NULL,
    merchant_id  uuid,
    chamber_id   uuid,
    nominated_by text NOT NULL,
    result       text,
    region       text NOT NULL,
    synthetic    boolean NOT NULL
);
CREATE TABLE candidate_project (
    candidate_id uuid NOT NULL,
    project_id   uuid NOT NULL
);
CREATE INDEX candidate_project_candidate ON candidate_project (candidate_id, project_id);

CREATE TABLE occasion (
    id     uuid PRIMARY KEY,
    on_day date NOT NULL
);
CREATE TABLE occasion_signing (
    id          uuid PRIMARY KEY,
    occasion_id uuid NOT NULL,
    amount      numeric(20, 2) NOT NULL,
    approximate boolean NOT NULL,
    landed_on   date,
    synthetic   boolean NOT NULL
);
CREATE INDEX occasion_signing_occasion ON occasion_signing (occasion_id);

CREATE TABLE talk (
    batch_id    uuid NOT NULL,
    merchant_id uuid NOT NULL,
    talked_on   date NOT NULL,
    synthetic   boolean NOT NULL
);
CREATE INDEX talk_batch ON talk (batch_id);

-- Records that name somebody or something of a county are those of the caller's region. The other tables hold days, ids and amounts of which
-- only sums are shown, or what every office reads.
SELECT access.protect('liaison_link');
SELECT access.protect('contact');
SELECT access.protect('candidate');

-- The city's sums are everybody's. The next two read as the owner of the tables, whatever the caller's region is, so nothing but sums may be made of them.
CREATE VIEW merchant_link AS
    SELECT official_id, merchant_id, valid_from, valid_to FROM liaison_link WHERE target = 'MERCHANT';

-- The verified entries that fulfil an agreement: of its projects, from the day on which each counts, within the term and before its early end.
CREATE VIEW linked_arrival AS
    SELECT a.id AS agreement_id, l.project_id, e.calibre, e.arrived_on, e.amount, e.origin
    FROM agreement a
    JOIN agreement_project l ON l.agreement_id = a.id
    JOIN entry e ON e.project_id = l.project_id
    WHERE e.verified AND e.arrived_on BETWEEN l.counts_from AND coalesce(a.ended_on, a.valid_to);

GRANT SELECT ON official, roll_entry, chamber_officer, liaison_link, key_city, contact, delegation, delegation_chamber, meeting, suggestion,
    agreement, agreement_share, agreement_project, trained, selection_round, candidate, candidate_project, occasion, occasion_signing, talk,
    merchant_total, merchant_link, linked_arrival TO ${app};
