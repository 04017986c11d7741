CREATE TABLE merchant (id uuid PRIMARY KEY, name text NOT NULL);
CREATE TABLE chamber (id uuid PRIMARY KEY, name text NOT NULL);
GRANT SELECT ON merchant, chamber TO ${app};
