package cn.guiyan.merchant.duplicate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that refer to a merchant and go along in a merge. Whichever table refers to merchants has to be here: the database refuses to drop a
 * record to which something still refers.
 *
 * @param kind as previews name it
 * @param table with a column {@code merchant_id}
 * @param aggregate table of the aggregate that the rows belong to
 * @param owner column with the aggregate's id; {@code id} where the row is the aggregate
 * @param order whether the rows have positions without gaps
 * @param home whether the column {@code region} is the merchant's home county
 * @param same when a row {@code a} of the one record and a row {@code s} of the other cannot both stay, or null
 * @param better when {@code a} stays then, instead of {@code s}
 * @param again by which a moved row is known again in an aggregate that was changed since, beside its merchant
 * @param parts tables of what belongs to a row that is an aggregate, with the column that says to which
 */
record Dependent(
        String kind,
        String table,
        String aggregate,
        String owner,
        boolean order,
        boolean home,
        @Nullable String same,
        String better,
        String again,
        List<Part> parts) {

    /** A table of what belongs to an aggregate. */
    record Part(String table, String owner) {}

    private static final String SAME_DAYS =
            " AND daterange(s.valid_from, s.valid_to, '[]') && daterange(a.valid_from, a.valid_to, '[]')";
    // What still lasts, or lasts longest, says how it is now.
    private static final String LASTING =
            "(coalesce(a.valid_to, 'infinity'), s.valid_from) > (coalesce(s.valid_to, 'infinity'), a.valid_from)";
    private static final String NEVER = "false";
    private static final String ALWAYS = "true";

    static final List<Dependent> ALL = List.of(
            row("LIAISON_LINK", "liaison_link", true, "s.official_id = a.official_id" + SAME_DAYS, LASTING),
            row("ROLL_ENTRY", "roll_entry", true, "s.roll = a.roll" + SAME_DAYS, LASTING),
            row("CONTACT", "contact", true, null, NEVER),
            list(
                    "CHAMBER_OFFICER",
                    "chamber_officer",
                    "chamber_term",
                    "term_id",
                    "s.post = a.post" + SAME_DAYS,
                    LASTING,
                    "x.post = r.content ->> 'post' AND x.valid_from = (r.content ->> 'valid_from')::date"),
            list("DELEGATION_MEMBER", "delegation_member", "delegation", "delegation_id", ALWAYS, NEVER, ALWAYS),
            list(
                    "DELEGATION_INTENTION",
                    "delegation_intention",
                    "delegation",
                    "delegation_id",
                    null,
                    NEVER,
                    "x.intention_id = (r.content ->> 'intention_id')::uuid"),
            list("MEETING_PRESENCE", "meeting_merchant", "meeting", "meeting_id", ALWAYS, NEVER, ALWAYS),
            row("SUGGESTION", "suggestion", false, null, NEVER),
            row("OCCASION_SIGNING", "occasion_signing", false, null, NEVER),
            list(
                    "TRAINING_ATTENDANCE",
                    "training_attendee",
                    "training_class",
                    "class_id",
                    ALWAYS,
                    "a.attended AND NOT s.attended",
                    ALWAYS),
            new Dependent(
                    "CANDIDATE",
                    "candidate",
                    "candidate",
                    "id",
                    false,
                    true,
                    "s.round_id = a.round_id",
                    "a.result = 'SELECTED' AND s.result IS DISTINCT FROM 'SELECTED'",
                    ALWAYS,
                    List.of(
                            new Part("candidate_evidence", "candidate_id"),
                            new Part("candidate_objection", "candidate_id"))),
            new Dependent(
                    "TALK",
                    "talk",
                    "talk_batch",
                    "batch_id",
                    false,
                    true,
                    ALWAYS,
                    "a.talked_on IS NOT NULL AND s.talked_on IS NULL",
                    ALWAYS,
                    List.of()));

    private static Dependent row(String kind, String table, boolean home, @Nullable String same, String better) {
        return new Dependent(kind, table, table, "id", false, home, same, better, ALWAYS, List.of());
    }

    private static Dependent list(
            String kind,
            String table,
            String aggregate,
            String owner,
            @Nullable String same,
            String better,
            String again) {
        return new Dependent(kind, table, aggregate, owner, true, false, same, better, again, List.of());
    }

    /** Whether the rows are aggregates themselves. */
    boolean isAggregate() {
        return table.equals(aggregate);
    }

    /** A condition on rows {@code a} and {@code s} that cannot both stay; none where everything can. */
    String clash() {
        if (same == null) {
            return NEVER;
        }
        return isAggregate() ? same : "s." + owner + " = a." + owner + " AND " + same;
    }
}
