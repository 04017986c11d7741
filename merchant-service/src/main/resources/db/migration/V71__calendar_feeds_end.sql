-- When its person was last seen signed in with a role that may see something. A feed that was not seen for long is no more.
ALTER TABLE calendar_feed ADD COLUMN seen_at timestamptz NOT NULL DEFAULT now();
