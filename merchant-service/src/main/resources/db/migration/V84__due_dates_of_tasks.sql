-- A reply that is sent back has a due date of its own; the suggestion's is the earliest that is still waited for.
ALTER TABLE suggestion_tasks ADD COLUMN due date;
UPDATE suggestion_tasks t SET due = s.due FROM suggestion s WHERE s.id = t.suggestion_id;
ALTER TABLE suggestion_tasks ALTER COLUMN due SET NOT NULL;
