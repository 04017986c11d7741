-- Who was erased while uploaded files may have waited to be checked: keyed hashes of the phone, and of home county and name. A row of such a file
-- that has one is not taken over. It is gone when no file of before waits any more; row security has no part in it, since it says nothing.
CREATE TABLE erased_print (
    number    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    phone     text,
    name      text NOT NULL,
    erased_at timestamptz NOT NULL
);
CREATE INDEX erased_print_at ON erased_print (erased_at);

GRANT SELECT, INSERT, DELETE ON erased_print TO ${app};
