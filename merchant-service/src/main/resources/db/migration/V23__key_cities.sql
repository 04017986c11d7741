CREATE TABLE key_city (
    id         uuid PRIMARY KEY,
    version    bigint NOT NULL,
    city       text NOT NULL,
    valid_from date NOT NULL,
    valid_to   date CHECK (valid_to >= valid_from),
    end_reason text,
    origin     text NOT NULL
);
CREATE INDEX key_city_city ON key_city (city, valid_from);
CREATE UNIQUE INDEX key_city_open ON key_city (city) WHERE valid_to IS NULL;

GRANT SELECT, INSERT, UPDATE, DELETE ON key_city TO ${app};
