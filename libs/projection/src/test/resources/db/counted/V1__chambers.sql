CREATE TABLE chamber (
    id      uuid PRIMARY KEY,
    version bigint NOT NULL,
    name    text NOT NULL CHECK (name <> 'poison'),
    level   text NOT NULL
);
