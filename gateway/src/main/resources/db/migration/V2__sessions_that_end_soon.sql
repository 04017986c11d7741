-- A session that was renewed lives on for a moment.
GRANT UPDATE (expires_at) ON gateway.session TO ${app};
