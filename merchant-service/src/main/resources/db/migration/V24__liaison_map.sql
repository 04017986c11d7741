-- The map counts merchants by place for one county, or for all: from the index alone.
CREATE INDEX merchant_place ON merchant (present_city, region, industry);
