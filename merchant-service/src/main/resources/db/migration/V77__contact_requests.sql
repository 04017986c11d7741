-- What an office writes to whichever other office knows a merchant. It sees its own request and the answer, and never whom it went to.
CREATE TABLE office_inquiry (
    id           uuid PRIMARY KEY,
    version      bigint NOT NULL,
    region       text NOT NULL,
    message      text NOT NULL,
    requested_by text NOT NULL,
    requested_at timestamptz NOT NULL,
    state        text NOT NULL,
    reply        text,
    answered_at  timestamptz
);
CREATE INDEX office_inquiry_newest ON office_inquiry (requested_at DESC, id DESC);

-- To whom it went: the record that the token named, and the office that keeps it.
CREATE TABLE office_inquiry_recipient (
    inquiry_id  uuid PRIMARY KEY REFERENCES office_inquiry,
    merchant_id uuid NOT NULL,
    region      text NOT NULL,
    answered_by text
);
CREATE INDEX office_inquiry_recipient_region ON office_inquiry_recipient (region);

GRANT SELECT, INSERT, UPDATE ON office_inquiry, office_inquiry_recipient TO ${app};

SELECT access.protect('office_inquiry_recipient');
ALTER TABLE office_inquiry ENABLE ROW LEVEL SECURITY;
CREATE POLICY between_the_two ON office_inquiry USING (
    (SELECT access.sees_all()) OR region = ANY ((SELECT access.scope_codes())::text[])
    OR EXISTS (SELECT FROM office_inquiry_recipient r WHERE r.inquiry_id = office_inquiry.id));
