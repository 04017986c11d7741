CREATE TABLE alert (
    id           uuid PRIMARY KEY,
    version      bigint NOT NULL,
    kind         text NOT NULL,
    subject_type text NOT NULL,
    subject      text NOT NULL,
    merchant_id  uuid,
    chamber_id   uuid,
    official_id  uuid,
    place        text,
    unit         text,
    confidential boolean NOT NULL,
    region       text NOT NULL,
    action       text NOT NULL,
    have         integer CHECK (have >= 0),
    since        date,
    due          date,
    opened_at    timestamptz NOT NULL,
    closed_at    timestamptz CHECK (closed_at >= opened_at)
);
-- However many look at the same time, what is so is told once.
CREATE UNIQUE INDEX alert_open ON alert (kind, subject, unit) NULLS NOT DISTINCT WHERE closed_at IS NULL;
CREATE INDEX alert_opened ON alert (opened_at DESC, id DESC);
CREATE INDEX alert_open_opened ON alert (opened_at DESC, id DESC) WHERE closed_at IS NULL;
CREATE INDEX alert_region_opened ON alert (region, opened_at DESC, id DESC);
CREATE INDEX alert_merchant ON alert (merchant_id) WHERE merchant_id IS NOT NULL;

-- When somebody last looked. Its row is the lock under which one replica at a time does.
CREATE TABLE alert_evaluation (
    only_row     boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    evaluated_at timestamptz NOT NULL DEFAULT '-infinity'
);
INSERT INTO alert_evaluation DEFAULT VALUES;

GRANT SELECT, INSERT, UPDATE ON alert TO ${app};
GRANT SELECT, UPDATE ON alert_evaluation TO ${app};

SELECT access.protect('alert');

-- What a unit has not answered is, besides, seen only where the suggestion is: by that unit, and by those who see every unit's.
CREATE POLICY of_the_unit ON alert AS RESTRICTIVE USING (
    unit IS NULL
    OR (SELECT access.sees_every_unit())
    OR (NOT confidential
        AND (unit = (SELECT access.unit()) OR unit = ANY ((SELECT access.scope_codes())::text[]))));
