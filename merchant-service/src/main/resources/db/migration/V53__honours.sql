CREATE TABLE selection_round (
    id         uuid PRIMARY KEY,
    version    bigint NOT NULL,
    title      text NOT NULL,
    kind       text NOT NULL,
    year       integer NOT NULL,
    state      text NOT NULL,
    valid_from date,
    valid_to   date CHECK (valid_to >= valid_from),
    decided_on date CHECK (decided_on > valid_to),
    region     text NOT NULL,
    origin     text NOT NULL
);
CREATE INDEX selection_round_year ON selection_round (year DESC, id DESC);
COMMENT ON COLUMN selection_round.valid_from IS 'first day of the publicity period';
COMMENT ON COLUMN selection_round.valid_to IS 'last day of the publicity period';

CREATE TABLE candidate (
    id           uuid PRIMARY KEY,
    version      bigint NOT NULL,
    round_id     uuid NOT NULL REFERENCES selection_round,
    merchant_id  uuid REFERENCES merchant,
    chamber_id   uuid REFERENCES chamber,
    nominated_by text NOT NULL,
    result       text,
    region       text NOT NULL,
    origin       text NOT NULL,
    CHECK ((merchant_id IS NULL) <> (chamber_id IS NULL)),
    CONSTRAINT candidate_round_merchant UNIQUE (round_id, merchant_id),
    CONSTRAINT candidate_round_chamber UNIQUE (round_id, chamber_id)
);
CREATE INDEX candidate_round ON candidate (round_id, id);
CREATE INDEX candidate_merchant ON candidate (merchant_id);
CREATE INDEX candidate_chamber ON candidate (chamber_id);

CREATE TABLE candidate_evidence (
    candidate_id uuid NOT NULL REFERENCES candidate,
    position     integer NOT NULL,
    title        text NOT NULL,
    note         text,
    project_ids  uuid[] NOT NULL,
    PRIMARY KEY (candidate_id, position)
);

-- What is said against somebody is encrypted.
CREATE TABLE candidate_objection (
    candidate_id uuid NOT NULL REFERENCES candidate,
    position     integer NOT NULL,
    text         text NOT NULL,
    raised_on    date NOT NULL,
    resolution   text,
    PRIMARY KEY (candidate_id, position)
);

GRANT SELECT, INSERT, UPDATE ON selection_round, candidate TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON candidate_evidence, candidate_objection TO ${app};

-- Rounds are read by every office; a candidate is known where the merchant is.
SELECT access.protect('candidate');
