-- The number that each kind of batch was given last. Its row is the lock under which the next one is given, so that there is no gap.
CREATE TABLE batch_number (
    kind text PRIMARY KEY,
    last integer NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON batch_number TO ${app};

CREATE TABLE training_class (
    id         uuid PRIMARY KEY,
    version    bigint NOT NULL,
    number     integer NOT NULL UNIQUE,
    title      text NOT NULL,
    valid_from date NOT NULL,
    valid_to   date NOT NULL CHECK (valid_to >= valid_from),
    place      text NOT NULL,
    region     text NOT NULL,
    origin     text NOT NULL
);

CREATE TABLE training_attendee (
    class_id    uuid NOT NULL REFERENCES training_class,
    position    integer NOT NULL,
    merchant_id uuid NOT NULL REFERENCES merchant,
    chamber_id  uuid REFERENCES chamber,
    attended    boolean NOT NULL,
    PRIMARY KEY (class_id, position)
);
CREATE INDEX training_attendee_merchant ON training_attendee (merchant_id);
CREATE INDEX training_attendee_chamber ON training_attendee (chamber_id);

-- Classes are read by every office; of who attends them there are only ids here.
GRANT SELECT, INSERT, UPDATE ON training_class TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON training_attendee TO ${app};
