-- Overlapping terms of one chamber are kept out by the lock on the chamber's row.
CREATE TABLE chamber_term (
    id         uuid PRIMARY KEY,
    version    bigint NOT NULL,
    chamber_id uuid NOT NULL REFERENCES chamber,
    number     integer NOT NULL CHECK (number >= 1),
    valid_from date NOT NULL,
    valid_to   date CHECK (valid_to >= valid_from),
    origin     text NOT NULL,
    CONSTRAINT chamber_term_number UNIQUE (chamber_id, number)
);

CREATE TABLE chamber_officer (
    term_id     uuid NOT NULL REFERENCES chamber_term,
    position    integer NOT NULL,
    merchant_id uuid NOT NULL REFERENCES merchant,
    post        text NOT NULL,
    valid_from  date NOT NULL,
    valid_to    date CHECK (valid_to >= valid_from),
    PRIMARY KEY (term_id, position)
);
CREATE INDEX chamber_officer_merchant ON chamber_officer (merchant_id, valid_from);

-- Who holds a chamber's post is publicly known: the name of such a merchant, and nothing else, is read beyond the bounds of
-- row security, because the view reads with its owner's rights.
CREATE VIEW chamber_officer_name WITH (security_barrier) AS
SELECT m.id, m.name FROM merchant m WHERE EXISTS (SELECT FROM chamber_officer o WHERE o.merchant_id = m.id);

GRANT SELECT, INSERT, UPDATE, DELETE ON chamber_term, chamber_officer TO ${app};
GRANT SELECT ON chamber_officer_name TO ${app};
