CREATE TABLE agreement (
    id          uuid PRIMARY KEY,
    version     bigint NOT NULL,
    number      text,
    title       text NOT NULL,
    chamber_id  uuid NOT NULL REFERENCES chamber,
    represents  text,
    signed_on   date NOT NULL,
    amount      numeric(20, 2) NOT NULL CHECK (amount > 0),
    approximate boolean NOT NULL,
    valid_from  date NOT NULL,
    valid_to    date NOT NULL CHECK (valid_to >= valid_from),
    status      text NOT NULL,
    ended_on    date,
    region      text NOT NULL,
    origin      text NOT NULL
);
CREATE INDEX agreement_signed ON agreement (signed_on DESC, id DESC);
CREATE INDEX agreement_chamber ON agreement (chamber_id, signed_on DESC, id DESC);

CREATE TABLE agreement_share (
    agreement_id uuid NOT NULL REFERENCES agreement,
    position     integer NOT NULL,
    year         integer NOT NULL,
    amount       numeric(20, 2) NOT NULL CHECK (amount > 0),
    PRIMARY KEY (agreement_id, position)
);

-- Projects are project-service's: only their ids are known here.
CREATE TABLE agreement_project (
    agreement_id uuid NOT NULL REFERENCES agreement,
    project_id   uuid NOT NULL CONSTRAINT agreement_project_once UNIQUE,
    counts_from  date NOT NULL,
    PRIMARY KEY (agreement_id, project_id)
);

CREATE TABLE agreement_evidence (
    id           uuid PRIMARY KEY,
    agreement_id uuid NOT NULL REFERENCES agreement,
    as_of        date NOT NULL,
    arrived      numeric(20, 2) NOT NULL CHECK (arrived >= 0),
    percent      numeric(20, 2) NOT NULL,
    note         text NOT NULL,
    recorded_by  text NOT NULL,
    recorded_at  timestamptz NOT NULL
);
CREATE INDEX agreement_evidence_agreement ON agreement_evidence (agreement_id, as_of DESC, id DESC);

-- What the city has signed is read by every office. Evidence is added to, and never changed.
GRANT SELECT, INSERT, UPDATE ON agreement TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON agreement_share, agreement_project TO ${app};
GRANT SELECT, INSERT ON agreement_evidence TO ${app};
