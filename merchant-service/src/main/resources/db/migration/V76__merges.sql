-- The id of a record that was merged into another. It is known where the other is.
CREATE TABLE merchant_alias (
    id          uuid PRIMARY KEY,
    merchant_id uuid NOT NULL REFERENCES merchant,
    merge_id    uuid NOT NULL
);
CREATE INDEX merchant_alias_merchant ON merchant_alias (merchant_id);

CREATE TABLE merchant_merge (
    id            uuid PRIMARY KEY,
    version       bigint NOT NULL,
    state         text NOT NULL,
    from_absorbed text[] NOT NULL,
    reason        text NOT NULL,
    proposed_by   text NOT NULL,
    proposed_at   timestamptz NOT NULL,
    executed_at   timestamptz,
    closed_reason text
);
CREATE INDEX merchant_merge_newest ON merchant_merge (proposed_at DESC, id DESC);
CREATE INDEX merchant_merge_executed ON merchant_merge (executed_at) WHERE state = 'EXECUTED';

-- The two records of a merge, and whose consent each needs. A county sees its own side; once the records were one, both.
CREATE TABLE merge_side (
    merge_id     uuid NOT NULL REFERENCES merchant_merge,
    role         text NOT NULL CHECK (role IN ('SURVIVOR', 'ABSORBED')),
    merchant_id  uuid NOT NULL,
    region       text NOT NULL,
    office       text NOT NULL,
    consented_by text,
    consented_at timestamptz,
    shown_to     text[] NOT NULL,
    PRIMARY KEY (merge_id, role)
);
CREATE INDEX merge_side_merchant ON merge_side (merchant_id);

-- What a merge has moved or set aside, as it was, until the merge can no longer be undone.
CREATE TABLE merge_row (
    number        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    merge_id      uuid NOT NULL REFERENCES merchant_merge,
    kind          text NOT NULL,
    fate          text NOT NULL,
    owner         uuid NOT NULL,
    content       jsonb NOT NULL,
    version_after bigint
);
CREATE INDEX merge_row_merge ON merge_row (merge_id, kind, fate);
CREATE INDEX delegation_intention_merchant ON delegation_intention (merchant_id);

GRANT SELECT, INSERT, UPDATE, DELETE ON merchant_alias, merchant_merge, merge_side, merge_row TO ${app};
-- Of two nominations in one round one is set aside.
GRANT DELETE ON candidate TO ${app};

ALTER TABLE merchant_alias ENABLE ROW LEVEL SECURITY;
CREATE POLICY with_survivor ON merchant_alias USING (EXISTS (SELECT FROM merchant m WHERE m.id = merchant_id));
ALTER TABLE merge_side ENABLE ROW LEVEL SECURITY;
CREATE POLICY shown ON merge_side
    USING ((SELECT access.sees_all()) OR shown_to && (SELECT access.scope_codes())::text[]);
ALTER TABLE merchant_merge ENABLE ROW LEVEL SECURITY;
CREATE POLICY with_side ON merchant_merge
    USING ((SELECT access.sees_all()) OR EXISTS (SELECT FROM merge_side s WHERE s.merge_id = merchant_merge.id));
ALTER TABLE merge_row ENABLE ROW LEVEL SECURITY;
CREATE POLICY for_the_merge_alone ON merge_row USING ((SELECT access.sees_all()));
