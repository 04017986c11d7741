CREATE TABLE contact (
    id     uuid PRIMARY KEY,
    region text,
    name   text NOT NULL,
    phone  text
);
SELECT access.protect('contact');
GRANT SELECT, INSERT, UPDATE, DELETE ON contact TO ${app};

INSERT INTO contact (id, region, name) VALUES
    ('00000000-0000-7000-8000-000000000001', '330304', '瓯海'),
    ('00000000-0000-7000-8000-000000000002', '330326', '平阳'),
    ('00000000-0000-7000-8000-000000000003', '330322', '洞头县'),
    ('00000000-0000-7000-8000-000000000004', NULL, '全市');
