package cn.guiyan.merchant.rotation;

import java.util.List;

/**
 * A column whose values are encrypted.
 *
 * @param key the table's primary key, in the order of its index
 * @param isBytes whether it holds large parts of files, rather than texts
 */
record EncryptedColumn(String table, List<String> key, String column, boolean isBytes) {
    private static final int BYTES_BATCH = 4;

    /** Every one there is; a test compares them with the entities. */
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
            new EncryptedColumn("import_part", List.of("import_id", "number"), "content", true));

    private static EncryptedColumn text(String table, String column, String... key) {
        return new EncryptedColumn(table, List.of(key), column, false);
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

    String update() {
        return "UPDATE " + table + " SET " + column + " = ? WHERE " + String.join(" = ? AND ", key) + " = ?";
    }

    String count() {
        return "SELECT count(*) FROM " + table + " WHERE " + outdated();
    }

    int batch(int texts) {
        return isBytes ? Math.min(texts, BYTES_BATCH) : texts;
    }
}
