CREATE TABLE occasion (
    id      uuid PRIMARY KEY,
    version bigint NOT NULL,
    name    text NOT NULL,
    kind    text NOT NULL,
    edition integer,
    held_on date NOT NULL,
    place   text NOT NULL,
    host    text NOT NULL,
    region  text NOT NULL,
    origin  text NOT NULL
);
CREATE INDEX occasion_held ON occasion (held_on DESC, id DESC);

CREATE TABLE occasion_promotion (
    occasion_id uuid NOT NULL REFERENCES occasion,
    position    integer NOT NULL,
    name        text NOT NULL,
    project_id  uuid,
    PRIMARY KEY (occasion_id, position)
);

CREATE TABLE occasion_signing (
    id           uuid PRIMARY KEY,
    version      bigint NOT NULL,
    occasion_id  uuid NOT NULL REFERENCES occasion,
    project_name text NOT NULL,
    amount       numeric(20, 2) NOT NULL CHECK (amount > 0),
    approximate  boolean NOT NULL,
    merchant_id  uuid REFERENCES merchant,
    chamber_id   uuid REFERENCES chamber,
    project_id   uuid CONSTRAINT occasion_signing_project_once UNIQUE,
    landed_on    date,
    region       text NOT NULL,
    origin       text NOT NULL,
    CHECK ((project_id IS NULL) = (landed_on IS NULL))
);
CREATE INDEX occasion_signing_occasion ON occasion_signing (occasion_id, region, id);
CREATE INDEX occasion_signing_merchant ON occasion_signing (merchant_id);
CREATE INDEX occasion_signing_chamber ON occasion_signing (chamber_id);

GRANT SELECT, INSERT, UPDATE ON occasion, occasion_signing TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON occasion_promotion TO ${app};

-- Occasions are read by every office; what was signed is known where the project goes.
SELECT access.protect('occasion_signing');
