CREATE TABLE suggestion (
    id                    uuid PRIMARY KEY,
    version               bigint NOT NULL,
    raised_on             date NOT NULL,
    raised_by             text,
    merchant_id           uuid REFERENCES merchant,
    chamber_id            uuid REFERENCES chamber,
    receipt_hash          text,
    category              text NOT NULL,
    text                  text NOT NULL,
    delegation_id         uuid,
    meeting_id            uuid,
    region                text NOT NULL,
    state                 text NOT NULL,
    last_step_on          date NOT NULL,
    directive_official_id uuid REFERENCES official,
    directive_on          date,
    directive_text        text,
    directive_due         date,
    due                   date,
    satisfaction          integer CHECK (satisfaction BETWEEN 1 AND 5),
    units                 text[] NOT NULL,
    origin                text NOT NULL,
    -- Anonymous means that nothing else is known.
    CONSTRAINT suggestion_anonymous CHECK (
        CASE WHEN receipt_hash IS NULL
             THEN raised_by IS NOT NULL AND (merchant_id IS NULL) <> (chamber_id IS NULL)
             ELSE raised_by IS NULL AND merchant_id IS NULL AND chamber_id IS NULL END)
);
CREATE INDEX suggestion_raised ON suggestion (raised_on DESC, id DESC);
CREATE INDEX suggestion_waiting ON suggestion (due) WHERE state IN ('DIRECTED', 'ASSIGNED', 'RETURNED');
CREATE INDEX suggestion_units ON suggestion USING gin (units);
CREATE INDEX suggestion_merchant ON suggestion (merchant_id);
CREATE INDEX suggestion_chamber ON suggestion (chamber_id);

CREATE TABLE suggestion_tasks (
    suggestion_id uuid NOT NULL REFERENCES suggestion,
    position      integer NOT NULL,
    unit          text NOT NULL,
    duty          text NOT NULL,
    state         text NOT NULL,
    PRIMARY KEY (suggestion_id, position)
);

CREATE TABLE suggestion_trail (
    suggestion_id uuid NOT NULL REFERENCES suggestion,
    position      integer NOT NULL CHECK (position < 200),
    step          text NOT NULL,
    taken_on      date NOT NULL,
    unit          text,
    text          text,
    PRIMARY KEY (suggestion_id, position)
);

GRANT SELECT, INSERT, UPDATE ON suggestion, suggestion_tasks TO ${app};
-- What was said is added to, and never changed.
GRANT SELECT, INSERT ON suggestion_trail TO ${app};

-- A suggestion is seen by those who see every unit's, by the account that raised it, and by whoever shows its receipt;
-- unless it is about conduct, also by the units that have a part in it and by the region's own office. Everybody may raise one.
ALTER TABLE suggestion ENABLE ROW LEVEL SECURITY;
CREATE POLICY raised ON suggestion FOR INSERT WITH CHECK (true);
CREATE POLICY seen ON suggestion FOR SELECT USING (
    (SELECT access.sees_every_unit())
    OR raised_by = (SELECT access.account())
    OR receipt_hash = (SELECT current_setting('guiyan.receipt', true))
    OR (category <> 'CONDUCT'
        AND ((SELECT access.unit()) = ANY (units) OR region = ANY ((SELECT access.scope_codes())::text[]))));
CREATE POLICY changed ON suggestion FOR UPDATE USING (
    (SELECT access.sees_every_unit())
    OR raised_by = (SELECT access.account())
    OR receipt_hash = (SELECT current_setting('guiyan.receipt', true))
    OR (category <> 'CONDUCT'
        AND ((SELECT access.unit()) = ANY (units) OR region = ANY ((SELECT access.scope_codes())::text[]))));

-- What belongs to a suggestion is seen where the suggestion is.
ALTER TABLE suggestion_tasks ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON suggestion_tasks USING (EXISTS (SELECT 1 FROM suggestion WHERE id = suggestion_id));
ALTER TABLE suggestion_trail ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON suggestion_trail USING (EXISTS (SELECT 1 FROM suggestion WHERE id = suggestion_id));
