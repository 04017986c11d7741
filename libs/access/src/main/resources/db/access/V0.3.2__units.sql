-- Beside the region, every transaction says for which unit (单位) and by which account somebody asks. guiyan.unit is '*' for
-- those who follow what every unit was assigned, guiyan.account is empty for work of the system's own. A policy compares
-- with them in sub-selects, (SELECT access.unit()), so that a statement reads them once.
CREATE FUNCTION access.sees_every_unit() RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN current_setting('guiyan.unit', true) = '*';

CREATE FUNCTION access.unit() RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN nullif(current_setting('guiyan.unit', true), '');

CREATE FUNCTION access.account() RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN nullif(current_setting('guiyan.account', true), '');

GRANT EXECUTE ON FUNCTION access.sees_every_unit, access.unit, access.account TO ${app};
