CREATE SCHEMA http;

-- One row per POST of the last seven days, written in the transaction of its effect.
CREATE TABLE http.idempotency_key (
    caller     text NOT NULL,
    key        text NOT NULL,
    digest     text NOT NULL,
    result     text,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (caller, key)
);
CREATE INDEX idempotency_key_age ON http.idempotency_key (created_at);

GRANT USAGE ON SCHEMA http TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON http.idempotency_key TO ${app};
