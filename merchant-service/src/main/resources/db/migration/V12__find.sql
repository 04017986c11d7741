-- A search text is null until the service has computed it: pinyin is not SQL's to know.
ALTER TABLE chamber
    ADD COLUMN search_text text,
    ADD COLUMN search_tails tsvector GENERATED ALWAYS AS (naming.tails(search_text)) STORED;
ALTER TABLE merchant
    ADD COLUMN company_id uuid REFERENCES company,
    ADD COLUMN tags text[] NOT NULL DEFAULT '{}',
    ADD COLUMN search_text text,
    ADD COLUMN search_tails tsvector GENERATED ALWAYS AS (naming.tails(search_text)) STORED;

-- People look for names in the order of pinyin.
DROP INDEX chamber_name;
CREATE INDEX chamber_pinyin ON chamber (name COLLATE "zh-Hans-x-icu", id);
CREATE INDEX chamber_search ON chamber USING gin (search_tails) WITH (fastupdate = off);
DROP INDEX merchant_name, merchant_region_name;
CREATE INDEX merchant_pinyin ON merchant (name COLLATE "zh-Hans-x-icu", id);
CREATE INDEX merchant_region_pinyin ON merchant (region, name COLLATE "zh-Hans-x-icu", id);
CREATE INDEX merchant_present_city ON merchant (present_city);
CREATE INDEX merchant_company ON merchant (company_id);
CREATE INDEX merchant_tags ON merchant USING gin (tags);
-- Without a pending list, which every search would have to read besides.
CREATE INDEX merchant_search ON merchant USING gin (search_tails) WITH (fastupdate = off);

-- What of the merchants is in scope, to be searched and counted. Row security lets no operator near an index unless it is leakproof,
-- and none that searches text or arrays is. This view of the owner's has the same bound as an ordinary condition instead, so that
-- the planner may begin with whichever is narrower. It holds nothing personal.
CREATE VIEW merchant_in_scope AS
    SELECT id, name, region, present_city, industry, company, company_id, chamber_id, canvassing, tags, search_tails
    FROM merchant
    WHERE (SELECT access.sees_all()) OR region = ANY ((SELECT access.scope_codes())::text[]);

GRANT SELECT ON merchant_in_scope TO ${app};
