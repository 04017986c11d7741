-- Who has the same number, without the number: an import finds a merchant by home county, name and this. SQL cannot compute it; the service fills it
-- in for records from before.
ALTER TABLE merchant ADD COLUMN phone_hash text;
CREATE INDEX merchant_business_key ON merchant (region, name, phone_hash);
CREATE INDEX merchant_without_hash ON merchant (id) WHERE phone IS NOT NULL AND phone_hash IS NULL;

CREATE TABLE import_job (
    id              uuid PRIMARY KEY,
    kind            text NOT NULL,
    region          text NOT NULL,
    file_name       text NOT NULL,
    size            bigint NOT NULL,
    status          text NOT NULL,
    uploaded_by     text NOT NULL,
    uploaded_at     timestamptz NOT NULL,
    confirmed_by    text,
    confirmed_at    timestamptz,
    finished_at     timestamptz,
    checked_rows    integer NOT NULL,
    fresh           integer NOT NULL,
    changed         integer NOT NULL,
    same            integer NOT NULL,
    duplicate       integer NOT NULL,
    wrong           integer NOT NULL,
    applied_through integer NOT NULL,
    applied_rows    integer NOT NULL,
    created         integer NOT NULL,
    updated         integer NOT NULL,
    failure         text,
    failure_facts   text,
    -- Who works on it, until when unless heard of again, and how often that ended without progress.
    worker          uuid,
    lease_until     timestamptz,
    attempts        integer NOT NULL
);
CREATE INDEX import_job_uploaded ON import_job (uploaded_at, id);
CREATE INDEX import_job_open ON import_job (uploaded_at) WHERE status IN ('UPLOADED', 'CHECKING', 'APPLYING');

-- The file, encrypted, until it is checked.
CREATE TABLE import_part (
    import_id uuid NOT NULL REFERENCES import_job,
    number    integer NOT NULL,
    region    text NOT NULL,
    content   bytea NOT NULL,
    PRIMARY KEY (import_id, number)
);

-- The rows as they were checked; what they say is encrypted as a whole.
CREATE TABLE import_row (
    import_id uuid NOT NULL REFERENCES import_job,
    number    integer NOT NULL,
    region    text NOT NULL,
    outcome   text NOT NULL,
    content   text NOT NULL,
    reasons   text,
    PRIMARY KEY (import_id, number)
);
CREATE INDEX import_row_outcome ON import_row (import_id, outcome, number) WHERE outcome IN ('CHANGED', 'DUPLICATE', 'WRONG');

GRANT SELECT, INSERT, UPDATE, DELETE ON import_job, import_part, import_row TO ${app};

SELECT access.protect('import_job');
SELECT access.protect('import_part');
SELECT access.protect('import_row');
