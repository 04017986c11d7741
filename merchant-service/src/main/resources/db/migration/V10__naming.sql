-- How names are found, whatever they are the names of. The owner of a record writes a search text: a line for each way a name can be
-- typed (characters, pinyin, initials), its characters or syllables separated by one space. What somebody types finds a record when
-- some line, from some character or syllable on, begins with it. The first 24 characters decide.
CREATE SCHEMA naming;

-- Every tail of every line. A search by prefix in a GIN index of them costs what it finds, not what there is. Tables keep them in a
-- stored column search_tails: computing them takes a hundred times as long as reading them, and a search that finds half of a table
-- reads it row by row.
CREATE FUNCTION naming.tails(search_text text) RETURNS tsvector
    LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
    RETURN (
        SELECT array_to_tsvector(coalesce(array_agg(DISTINCT left(array_to_string(words[first:], ''), 24)), '{}'))
        FROM unnest(string_to_array(search_text, E'\n')) AS line,
            LATERAL (SELECT string_to_array(line, ' ') AS words) AS split,
            LATERAL generate_subscripts(words, 1) AS first);

-- What somebody typed, normalised: the tails that begin with it.
CREATE FUNCTION naming.typed(text text) RETURNS tsquery
    LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
    RETURN ('''' || replace(replace(left(text, 24), '\', '\\'), '''', '''''') || ''':*')::tsquery;

GRANT USAGE ON SCHEMA naming TO ${app};
