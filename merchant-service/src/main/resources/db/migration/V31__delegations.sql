-- The number that was given last. Its row is the lock under which batches are numbered in order, without gaps.
CREATE TABLE delegation_batch (last int NOT NULL);
INSERT INTO delegation_batch VALUES (0);

CREATE TABLE delegation (
    id           uuid PRIMARY KEY,
    version      bigint NOT NULL,
    batch        int NOT NULL UNIQUE,
    title        text NOT NULL,
    arrives_on   date NOT NULL,
    leaves_on    date NOT NULL CHECK (leaves_on >= arrives_on),
    person_times int NOT NULL CHECK (person_times >= 0),
    status       text NOT NULL,
    region       text NOT NULL,
    origin       text NOT NULL
);
CREATE INDEX delegation_arrives ON delegation (arrives_on);
CREATE INDEX delegation_leaves ON delegation (leaves_on);

CREATE TABLE delegation_chamber (
    delegation_id uuid NOT NULL REFERENCES delegation,
    position      int NOT NULL,
    chamber_id    uuid NOT NULL REFERENCES chamber,
    PRIMARY KEY (delegation_id, position)
);
CREATE INDEX delegation_chamber_chamber ON delegation_chamber (chamber_id);

CREATE TABLE delegation_member (
    delegation_id uuid NOT NULL REFERENCES delegation,
    position      int NOT NULL,
    merchant_id   uuid REFERENCES merchant,
    name          text,
    company       text,
    chamber_id    uuid REFERENCES chamber,
    PRIMARY KEY (delegation_id, position),
    CHECK (num_nonnulls(merchant_id, name) = 1)
);
CREATE INDEX delegation_member_merchant ON delegation_member (merchant_id);

CREATE TABLE delegation_visit (
    delegation_id uuid NOT NULL REFERENCES delegation,
    position      int NOT NULL,
    visit_on      date NOT NULL,
    region        text NOT NULL,
    purpose       text NOT NULL,
    note          text,
    PRIMARY KEY (delegation_id, position)
);

CREATE TABLE delegation_intention (
    delegation_id uuid NOT NULL REFERENCES delegation,
    position      int NOT NULL,
    intention_id  uuid NOT NULL,
    merchant_id   uuid REFERENCES merchant,
    region        text NOT NULL,
    what          text NOT NULL,
    amount        numeric(20, 2) CHECK (amount > 0),
    project_id    uuid,
    PRIMARY KEY (delegation_id, position)
);

-- Delegations are the city's and read by every office, so that no row of theirs is bound to a region.
GRANT SELECT, UPDATE ON delegation_batch TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE
    ON delegation, delegation_chamber, delegation_member, delegation_visit, delegation_intention TO ${app};
