CREATE TABLE chamber (
    id            uuid PRIMARY KEY,
    version       bigint NOT NULL,
    name          text NOT NULL,
    place         text NOT NULL,
    level         text NOT NULL,
    represents    text,
    region        text NOT NULL,
    contact_name  text,
    contact_phone text,
    origin        text NOT NULL,
    CONSTRAINT chamber_place_name UNIQUE (place, name)
);
CREATE INDEX chamber_name ON chamber (name, id);

CREATE TABLE merchant (
    id           uuid PRIMARY KEY,
    version      bigint NOT NULL,
    name         text NOT NULL,
    region       text NOT NULL,
    present_city text NOT NULL,
    industry     text NOT NULL,
    company      text,
    phone        text,
    chamber_id   uuid REFERENCES chamber,
    canvassing   text NOT NULL,
    origin       text NOT NULL
);
CREATE INDEX merchant_name ON merchant (name, id);
CREATE INDEX merchant_region_name ON merchant (region, name, id);
CREATE INDEX merchant_chamber ON merchant (chamber_id);

GRANT SELECT, INSERT, UPDATE, DELETE ON chamber, merchant TO ${app};

-- Chambers are read by every office, so that only merchants are bound to their region.
SELECT access.protect('merchant');
