CREATE TABLE note (
    id      uuid PRIMARY KEY,
    version bigint NOT NULL,
    title   text NOT NULL CONSTRAINT note_title_once UNIQUE,
    phone   text
);
GRANT SELECT, INSERT, UPDATE ON note TO ${app};
