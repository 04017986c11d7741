-- Whoever has the address reads; of it only the SHA-256 is kept. One for a user; the scope is the user's when it was made.
CREATE TABLE calendar_feed (
    account     text PRIMARY KEY,
    token_hash  bytea NOT NULL UNIQUE,
    all_regions boolean NOT NULL,
    regions     text[] NOT NULL,
    created_at  timestamptz NOT NULL
);

GRANT SELECT, INSERT, UPDATE, DELETE ON calendar_feed TO ${app};
