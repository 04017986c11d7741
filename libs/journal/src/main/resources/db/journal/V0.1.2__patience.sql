-- A new partition locks the whole journal: behind a long reader every writer would queue. The relay tries again later.
ALTER FUNCTION journal.ensure_partitions() SET lock_timeout = '1s';
