CREATE TABLE meeting (
    id            uuid PRIMARY KEY,
    version       bigint NOT NULL,
    held_on       date NOT NULL,
    place         text NOT NULL,
    kind          text NOT NULL,
    delegation_id uuid REFERENCES delegation,
    minutes       text,
    region        text NOT NULL,
    origin        text NOT NULL
);
CREATE INDEX meeting_held ON meeting (held_on DESC, id DESC);
CREATE INDEX meeting_delegation ON meeting (delegation_id);

CREATE TABLE meeting_leader (
    meeting_id  uuid NOT NULL REFERENCES meeting,
    position    int NOT NULL,
    official_id uuid NOT NULL REFERENCES official,
    PRIMARY KEY (meeting_id, position)
);

CREATE TABLE meeting_merchant (
    meeting_id  uuid NOT NULL REFERENCES meeting,
    position    int NOT NULL,
    merchant_id uuid NOT NULL REFERENCES merchant,
    PRIMARY KEY (meeting_id, position)
);
CREATE INDEX meeting_merchant_merchant ON meeting_merchant (merchant_id);

CREATE TABLE meeting_chamber (
    meeting_id uuid NOT NULL REFERENCES meeting,
    position   int NOT NULL,
    chamber_id uuid NOT NULL REFERENCES chamber,
    PRIMARY KEY (meeting_id, position)
);

CREATE TABLE meeting_agenda (
    meeting_id uuid NOT NULL REFERENCES meeting,
    position   int NOT NULL,
    item       text NOT NULL,
    PRIMARY KEY (meeting_id, position)
);

CREATE TABLE meeting_material (
    meeting_id uuid NOT NULL REFERENCES meeting,
    position   int NOT NULL,
    title      text NOT NULL,
    note       text,
    PRIMARY KEY (meeting_id, position)
);

-- Meetings are read by every office; only their keeper writes.
GRANT SELECT, INSERT, UPDATE, DELETE
    ON meeting, meeting_leader, meeting_merchant, meeting_chamber, meeting_agenda, meeting_material TO ${app};

-- Who came is known to every office, by name and company only. The view is its owner's, whom row security does not bind.
CREATE VIEW received_merchant AS
    SELECT id, name, company FROM merchant m
    WHERE EXISTS (SELECT FROM delegation_member d WHERE d.merchant_id = m.id)
       OR EXISTS (SELECT FROM meeting_merchant p WHERE p.merchant_id = m.id);
GRANT SELECT ON received_merchant TO ${app};
