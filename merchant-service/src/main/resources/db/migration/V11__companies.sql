CREATE TABLE company (
    id           uuid PRIMARY KEY,
    version      bigint NOT NULL,
    name         text NOT NULL,
    credit_code  text,
    place        text NOT NULL,
    industry     text NOT NULL,
    region       text NOT NULL,
    search_text  text NOT NULL,
    search_tails tsvector GENERATED ALWAYS AS (naming.tails(search_text)) STORED,
    origin       text NOT NULL,
    CONSTRAINT company_credit_code UNIQUE (credit_code)
);
CREATE INDEX company_pinyin ON company (name COLLATE "zh-Hans-x-icu", id);
CREATE INDEX company_search ON company USING gin (search_tails) WITH (fastupdate = off);

-- Companies are no personal data: every office reads them.
GRANT SELECT, INSERT, UPDATE, DELETE ON company TO ${app};
