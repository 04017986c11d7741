CREATE TABLE talk_batch (
    id            uuid PRIMARY KEY,
    version       bigint NOT NULL,
    number        integer NOT NULL UNIQUE,
    planned_month date NOT NULL,
    region        text NOT NULL,
    origin        text NOT NULL
);

CREATE TABLE talk (
    batch_id     uuid NOT NULL REFERENCES talk_batch,
    merchant_id  uuid NOT NULL REFERENCES merchant,
    region       text NOT NULL,
    talked_on    date,
    official_ids uuid[] NOT NULL,
    outcome      text,
    PRIMARY KEY (batch_id, merchant_id),
    CHECK ((talked_on IS NULL) = (outcome IS NULL))
);
CREATE INDEX talk_merchant ON talk (merchant_id);

GRANT SELECT, INSERT, UPDATE ON talk_batch TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON talk TO ${app};

-- The plan is read by every office; whom it names is known where the merchant is, as on the roll.
SELECT access.protect('talk');
