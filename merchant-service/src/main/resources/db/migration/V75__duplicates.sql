-- How a person's name sounds to somebody who hears it in Wenzhou: syllables without the difference of zh and z, ch and c, sh and s, l
-- and n, and of -ng and -n. A search text begins with the name's characters, and its pinyin where it has Chinese ones.
CREATE FUNCTION naming.near(search_text text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
    RETURN regexp_replace(regexp_replace(regexp_replace(
        split_part(search_text, E'\n', CASE WHEN split_part(search_text, E'\n', 1) ~ '[⺀-鿿豈-﫿]' THEN 2 ELSE 1 END),
        'ng( |$)', 'n\1', 'g'), '(^| )([zcs])h', '\1\2', 'g'), '(^| )l', '\1n', 'g');

ALTER TABLE merchant ADD COLUMN near_name text GENERATED ALWAYS AS (naming.near(search_text)) STORED;
CREATE INDEX merchant_near_name_home ON merchant (near_name, region);
CREATE INDEX merchant_near_name_city ON merchant (near_name, present_city);
CREATE INDEX merchant_phone_hash ON merchant (phone_hash) WHERE phone_hash IS NOT NULL;

-- Which records have to be compared with the others. Entries are added and taken, never changed: whoever writes a merchant waits for nobody.
CREATE TABLE duplicate_due (
    number      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    merchant_id uuid NOT NULL
);
INSERT INTO duplicate_due (merchant_id) SELECT id FROM merchant ORDER BY id;

CREATE FUNCTION duplicate_due() RETURNS trigger
    LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO duplicate_due (merchant_id) VALUES (NEW.id);
    RETURN NULL;
END $$;
CREATE TRIGGER duplicate_due_new AFTER INSERT ON merchant FOR EACH ROW EXECUTE FUNCTION duplicate_due();
CREATE TRIGGER duplicate_due_changed AFTER UPDATE ON merchant FOR EACH ROW
    WHEN ((OLD.near_name, OLD.phone_hash, OLD.company_id, OLD.region, OLD.present_city)
          IS DISTINCT FROM (NEW.near_name, NEW.phone_hash, NEW.company_id, NEW.region, NEW.present_city))
    EXECUTE FUNCTION duplicate_due();

-- Two records that may be one person's, a row for each of the two: a county sees the side that is its own, and what it decided.
CREATE TABLE duplicate_side (
    pair_id     uuid NOT NULL,
    side        smallint NOT NULL CHECK (side IN (1, 2)),
    merchant_id uuid NOT NULL,
    region      text NOT NULL,
    reasons     text[] NOT NULL,
    state       text NOT NULL,
    found_at    timestamptz NOT NULL DEFAULT now(),
    decided_by  text,
    decided_at  timestamptz,
    decision    text,
    PRIMARY KEY (pair_id, side)
);
CREATE INDEX duplicate_side_newest ON duplicate_side (state, found_at DESC, pair_id, side);
CREATE INDEX duplicate_side_merchant ON duplicate_side (merchant_id);

GRANT SELECT, INSERT, DELETE ON duplicate_due TO ${app};
-- Taking an entry locks it.
GRANT UPDATE ON duplicate_due TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON duplicate_side TO ${app};

SELECT access.protect('duplicate_side');
