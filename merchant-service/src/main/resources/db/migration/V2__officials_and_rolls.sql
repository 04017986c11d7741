CREATE TABLE official (
    id         uuid PRIMARY KEY,
    version    bigint NOT NULL,
    name       text NOT NULL,
    kind       text NOT NULL,
    unit       text NOT NULL,
    post       text NOT NULL,
    region     text NOT NULL,
    valid_from date NOT NULL,
    valid_to   date CHECK (valid_to >= valid_from),
    account    text,
    origin     text NOT NULL
);
CREATE INDEX official_name ON official (name, id);

-- Overlapping entries of one merchant are kept out by the lock on the merchant's row.
CREATE TABLE roll_entry (
    id          uuid PRIMARY KEY,
    version     bigint NOT NULL,
    roll        text NOT NULL,
    merchant_id uuid NOT NULL REFERENCES merchant,
    valid_from  date NOT NULL,
    valid_to    date CHECK (valid_to >= valid_from),
    region      text NOT NULL,
    origin      text NOT NULL
);
CREATE INDEX roll_entry_roll ON roll_entry (roll, valid_from, id);
CREATE INDEX roll_entry_merchant ON roll_entry (merchant_id);

GRANT SELECT, INSERT, UPDATE, DELETE ON official, roll_entry TO ${app};

-- Officials are read by every office; who is on a roll is known where the merchant is.
SELECT access.protect('roll_entry');
