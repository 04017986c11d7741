-- Each effect of an event, one row a time: a repeated effect would be a second row, a lost one a missing row.
CREATE TABLE effect (
    id      uuid   NOT NULL,
    version bigint NOT NULL
);
