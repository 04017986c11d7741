CREATE TABLE project (
    id                   uuid PRIMARY KEY,
    version              bigint NOT NULL,
    name                 text NOT NULL,
    region               text NOT NULL,
    industry             text NOT NULL,
    project_class        text NOT NULL,
    stage                text NOT NULL,
    stage_since          date NOT NULL,
    planned_investment   numeric(20, 2) NOT NULL CHECK (planned_investment > 0),
    investor_merchant_id uuid,
    investor_chamber_id  uuid,
    programme            text,
    origin               text NOT NULL
);
CREATE INDEX project_name ON project (name, id);
CREATE INDEX project_region_name ON project (region, name, id);

CREATE TABLE fund_arrival (
    id          uuid PRIMARY KEY,
    version     bigint NOT NULL,
    project_id  uuid NOT NULL REFERENCES project,
    region      text NOT NULL,
    amount      numeric(20, 2) NOT NULL CHECK (amount <> 0),
    calibre     text NOT NULL,
    arrived_on  date NOT NULL,
    voucher     text NOT NULL,
    status      text NOT NULL,
    recorded_by text NOT NULL,
    verified_by text,
    verified_at timestamptz,
    reverses    uuid UNIQUE REFERENCES fund_arrival,
    reversed_by uuid REFERENCES fund_arrival,
    reason      text,
    origin      text NOT NULL,
    CHECK ((reverses IS NULL) = (amount > 0)),
    CHECK ((verified_at IS NULL) = (verified_by IS NULL))
);
-- A voucher is used once in a region; its reversal carries the same number.
CREATE UNIQUE INDEX fund_arrival_voucher ON fund_arrival (region, voucher) WHERE reverses IS NULL;
CREATE INDEX fund_arrival_project ON fund_arrival (project_id, arrived_on DESC, id);
CREATE INDEX fund_arrival_region ON fund_arrival (region, arrived_on DESC, id);
CREATE INDEX fund_arrival_date ON fund_arrival (arrived_on DESC, id);

GRANT SELECT, INSERT, UPDATE ON project, fund_arrival TO ${app};

SELECT access.protect('project');
SELECT access.protect('fund_arrival');
