package cn.guiyan.merchant.rotation;

import java.util.List;
import java.util.stream.Stream;

/**
 * A column whose values are encrypted.
 *
 * @param name as people are told of it
 * @param table the table, or what is read as one
 * @param key its primary key, in the order of its index
 * @param update writes a value; its parameters are the value and the key
 * @param isBytes whether it holds large parts of files, rather than texts
 */
record EncryptedColumn(String name, String table, List<String> key, String column, String update, boolean isBytes) {
    private static final int BYTES_BATCH = 4;

    // A copy is a row as JSON, or the rows of a list; of those that are a row the place is -1.
    private static final String COPY = """
            (SELECT r.number, p.place,
                    CASE WHEN p.place < 0 THEN r.content ->> '%2$s' ELSE r.content -> p.place ->> '%2$s' END AS value
             FROM merge_row r CROSS JOIN LATERAL generate_series(
                 CASE jsonb_typeof(r.content) WHEN 'array' THEN 0 ELSE -1 END,
                 CASE jsonb_typeof(r.content) WHEN 'array' THEN jsonb_array_length(r.content) - 1 ELSE -1 END) AS p (place)
             WHERE r.kind = '%1$s') AS copy""";
    private static final String UPDATE_COPY = """
            UPDATE merge_row r SET content = jsonb_set(
                r.content, CASE WHEN p.place < 0 THEN ARRAY['%1$s'] ELSE ARRAY[p.place::text, '%1$s'] END, to_jsonb(p.value))
            FROM (SELECT ?::text AS value, ?::bigint AS number, ?::int AS place) p WHERE r.number = p.number""";

    /** Every one of an entity, and those of imports; a test compares them with the entities. */
    static final List<EncryptedColumn> ALL = List.of(
            text("merchant", "phone", "id"),
            text("chamber", "contact_phone", "id"),
            text("contact", "summary", "id"),
            text("contact", "next_step", "id"),
            text("delegation_member", "name", "delegation_id", "position"),
            text("candidate_objection", "text", "candidate_id", "position"),
            text("candidate_objection", "resolution", "candidate_id", "position"),
            text("office_inquiry", "message", "id"),
            text("office_inquiry", "reply", "id"),
            text("import_row", "content", "import_id", "number"),
            column("import_part", "content", true, "import_id", "number"));

    /** What merges keep of the first of them, and put back when they are undone. */
    static final List<EncryptedColumn> COPIES = List.of(
            copy("MERCHANT", "phone"),
            copy("CONTACT", "summary"),
            copy("CONTACT", "next_step"),
            copy("DELEGATION_MEMBER", "name"),
            copy("candidate_objection", "text"),
            copy("candidate_objection", "resolution"));

    static List<EncryptedColumn> everywhere() {
        return Stream.concat(ALL.stream(), COPIES.stream()).toList();
    }

    private static EncryptedColumn text(String table, String column, String... key) {
        return column(table, column, false, key);
    }

    private static EncryptedColumn column(String table, String column, boolean isBytes, String... key) {
        String update = "UPDATE " + table + " SET " + column + " = ? WHERE " + String.join(" = ? AND ", key) + " = ?";
        return new EncryptedColumn(table + "." + column, table, List.of(key), column, update, isBytes);
    }

    private static EncryptedColumn copy(String kind, String member) {
        return new EncryptedColumn(
                "merge_row." + kind + "." + member,
                COPY.formatted(kind, member),
                List.of("number", "place"),
                "value",
                UPDATE_COPY.formatted(member),
                false);
    }

    /** Values that begin otherwise; with the prefix of the current key as a parameter. */
    String outdated() {
        return isBytes
                ? column + " IS NOT NULL AND NOT starts_with(encode(substring(" + column
                        + " FROM 1 FOR 100), 'escape'), ?)"
                : column + " IS NOT NULL AND NOT starts_with(" + column + ", ?)";
    }

    /** The next of them: after a key, when there is one. Who is being written at the moment waits for the next look. */
    String find(boolean after) {
        String keys = String.join(", ", key);
        String beyond = after ? " AND (" + keys + ") > (" + "?, ".repeat(key.size() - 1) + "?)" : "";
        return "SELECT " + column + ", " + keys + " FROM " + table + " WHERE " + outdated() + beyond + " ORDER BY "
                + keys + " LIMIT ? FOR UPDATE SKIP LOCKED";
    }

    String count() {
        return "SELECT count(*) FROM " + table + " WHERE " + outdated();
    }

    int batch(int texts) {
        return isBytes ? Math.min(texts, BYTES_BATCH) : texts;
    }
}
