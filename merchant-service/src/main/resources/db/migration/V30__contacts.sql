-- When a record was opened: until the first contact, the overdue rule counts from here.
ALTER TABLE merchant ADD COLUMN registered_on date NOT NULL DEFAULT (now() AT TIME ZONE 'Asia/Shanghai')::date;
ALTER TABLE chamber ADD COLUMN registered_on date NOT NULL DEFAULT (now() AT TIME ZONE 'Asia/Shanghai')::date;

CREATE TABLE contact (
    id          uuid PRIMARY KEY,
    version     bigint NOT NULL,
    merchant_id uuid REFERENCES merchant,
    chamber_id  uuid REFERENCES chamber,
    kind        text NOT NULL,
    happened_on date NOT NULL,
    official_id uuid REFERENCES official,
    summary     text,
    next_step   text,
    remind_on   date CHECK (remind_on >= happened_on),
    done_on     date CHECK (done_on >= happened_on),
    region      text NOT NULL,
    recorded_by text NOT NULL,
    origin      text NOT NULL,
    CHECK (num_nonnulls(merchant_id, chamber_id) = 1)
);
-- The timelines, and the last contact of everybody without reading the rows.
CREATE INDEX contact_merchant ON contact (merchant_id, happened_on DESC, id DESC) WHERE merchant_id IS NOT NULL;
CREATE INDEX contact_chamber ON contact (chamber_id, happened_on DESC, id DESC) WHERE chamber_id IS NOT NULL;
CREATE INDEX contact_day ON contact (happened_on DESC, id DESC);
CREATE INDEX contact_reminder ON contact (recorded_by, remind_on) WHERE remind_on IS NOT NULL AND done_on IS NULL;
CREATE INDEX contact_reminder_official ON contact (official_id, remind_on) WHERE remind_on IS NOT NULL AND done_on IS NULL;

GRANT SELECT, INSERT, UPDATE, DELETE ON contact TO ${app};

-- A merchant's contacts are known where the merchant is. That somebody spoke with a chamber is known to every office, as
-- the chamber's file is; it is written by the office that did.
SELECT access.protect('contact');
CREATE POLICY with_chambers ON contact FOR SELECT USING (chamber_id IS NOT NULL);
