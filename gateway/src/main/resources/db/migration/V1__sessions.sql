CREATE SCHEMA gateway;

-- Browsers' sessions: the hash of the id that the browser holds, and its tokens, encrypted.
CREATE TABLE gateway.session (
    id_hash    text PRIMARY KEY,
    tokens     text NOT NULL,
    expires_at timestamptz NOT NULL
);
CREATE INDEX session_expiry ON gateway.session (expires_at);

GRANT USAGE ON SCHEMA gateway TO ${app};
GRANT SELECT, INSERT, DELETE ON gateway.session TO ${app};
