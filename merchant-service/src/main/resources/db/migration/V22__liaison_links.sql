-- What is decided about an official's links is decided one after the other, by the lock on the official's row.
CREATE TABLE liaison_link (
    id          uuid PRIMARY KEY,
    version     bigint NOT NULL,
    official_id uuid NOT NULL REFERENCES official,
    target      text NOT NULL,
    merchant_id uuid REFERENCES merchant,
    chamber_id  uuid REFERENCES chamber,
    city        text,
    valid_from  date NOT NULL,
    valid_to    date CHECK (valid_to >= valid_from),
    end_reason  text,
    region      text,
    origin      text NOT NULL,
    CHECK (num_nonnulls(merchant_id, chamber_id, city) = 1)
);
CREATE INDEX liaison_link_newest ON liaison_link (valid_from DESC, id DESC);
CREATE INDEX liaison_link_official ON liaison_link (official_id, valid_from);
CREATE INDEX liaison_link_merchant ON liaison_link (merchant_id) WHERE merchant_id IS NOT NULL;
CREATE INDEX liaison_link_chamber ON liaison_link (chamber_id) WHERE chamber_id IS NOT NULL;
CREATE INDEX liaison_link_city ON liaison_link (city) WHERE city IS NOT NULL;

-- How many merchants an official is linked with counts whoever asks, also where the merchants themselves are out of scope.
CREATE VIEW merchant_link_period WITH (security_barrier) AS
SELECT official_id, valid_from, valid_to FROM liaison_link WHERE merchant_id IS NOT NULL;

GRANT SELECT, INSERT, UPDATE, DELETE ON liaison_link TO ${app};
GRANT SELECT ON merchant_link_period TO ${app};

-- A link to a merchant is known where the merchant is; links to chambers and cities have no region and are read by every office.
SELECT access.protect('liaison_link');
