-- A province is represented by one chamber. Where several were entered, the one whose file was opened first goes on.
WITH others AS (
    UPDATE chamber c SET represents = NULL, version = version + 1
    WHERE EXISTS (SELECT FROM chamber first WHERE first.represents = c.represents AND first.id < c.id)
    RETURNING c.*
)
INSERT INTO journal.journal (topic, key, version, type, actor, region, reason, payload)
SELECT 'guiyan.merchant.chambers', id, version, 'chamber.changed.v1', 'system', region, '一省由一家商会代表',
       json_build_object('id', id, 'version', version, 'name', name, 'place', place, 'level', level,
                         'represents', NULL, 'region', region, 'origin', origin)
FROM others;

CREATE UNIQUE INDEX chamber_represents ON chamber (represents);
CREATE INDEX chamber_place ON chamber (place);
