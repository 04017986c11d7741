package cn.guiyan.merchant.privacy;

import java.util.List;

/** What is kept about a merchant, table by table. */
final class PersonalDataSections {
    /**
     * Rows of one kind.
     *
     * @param sql with the merchant's id as its parameter
     * @param encrypted columns that are encrypted at rest
     * @param isForCity whether only the city's office has it
     */
    record Section(String kind, String title, String sql, List<String> encrypted, boolean isForCity) {
        static Section plain(String kind, String title, String sql) {
            return new Section(kind, title, sql, List.of(), false);
        }
    }

    static final List<Section> ALL = List.of(
            new Section("record", "档案", """
                    SELECT id, version, name, region, present_city, industry, company, company_id, phone, chamber_id, canvassing, tags, origin,
                           registered_on FROM merchant WHERE id = ?""", List.of("phone"), false),
            Section.plain("posts", "商会任职", """
                    SELECT c.name AS chamber, t.number, o.post, o.valid_from, o.valid_to FROM chamber_officer o
                    JOIN chamber_term t ON t.id = o.term_id JOIN chamber c ON c.id = t.chamber_id
                    WHERE o.merchant_id = ? ORDER BY o.valid_from DESC"""),
            Section.plain("links", "挂钩联系", """
                    SELECT l.id, o.name AS official, o.unit, o.post, l.valid_from, l.valid_to, l.end_reason
                    FROM liaison_link l JOIN official o ON o.id = l.official_id WHERE l.merchant_id = ? ORDER BY l.id DESC"""),
            Section.plain("rollEntries", "名录", """
                    SELECT id, roll, valid_from, valid_to FROM roll_entry WHERE merchant_id = ? ORDER BY id DESC"""),
            new Section("contacts", "联络记录", """
                    SELECT id, kind, happened_on, summary, next_step, remind_on, done_on, recorded_by
                    FROM contact WHERE merchant_id = ? ORDER BY happened_on DESC, id DESC""", List.of("summary", "next_step"), false),
            Section.plain("talks", "洽谈", """
                    SELECT b.number, b.planned_month, t.talked_on, t.official_ids, t.outcome
                    FROM talk t JOIN talk_batch b ON b.id = t.batch_id WHERE t.merchant_id = ? ORDER BY b.number DESC"""),
            Section.plain("training", "培训", """
                    SELECT c.number, c.title, c.valid_from, c.valid_to, a.attended
                    FROM training_attendee a JOIN training_class c ON c.id = a.class_id WHERE a.merchant_id = ? ORDER BY c.number DESC"""),
            Section.plain("delegations", "回乡考察", """
                    SELECT d.batch, d.title, d.arrives_on, d.leaves_on, m.company
                    FROM delegation_member m JOIN delegation d ON d.id = m.delegation_id WHERE m.merchant_id = ? ORDER BY d.batch DESC"""),
            Section.plain("intentions", "投资意向", """
                    SELECT d.batch, i.region, i.what, i.amount, i.project_id
                    FROM delegation_intention i JOIN delegation d ON d.id = i.delegation_id WHERE i.merchant_id = ? ORDER BY d.batch DESC"""),
            Section.plain("meetings", "会见、座谈", """
                    SELECT m.id, m.held_on, m.place, m.kind
                    FROM meeting_merchant p JOIN meeting m ON m.id = p.meeting_id WHERE p.merchant_id = ? ORDER BY m.held_on DESC"""),
            Section.plain("signings", "签约", """
                    SELECT o.name AS occasion, o.held_on, s.project_name, s.amount, s.approximate, s.landed_on
                    FROM occasion_signing s JOIN occasion o ON o.id = s.occasion_id WHERE s.merchant_id = ? ORDER BY s.id DESC"""),
            Section.plain("candidacies", "功勋、先进人物评选", """
                    SELECT c.id, r.title, r.year, c.nominated_by, c.result
                    FROM candidate c JOIN selection_round r ON r.id = c.round_id WHERE c.merchant_id = ? ORDER BY r.year DESC"""),
            Section.plain("evidence", "评选事迹", """
                    SELECT e.candidate_id, e.title, e.note, e.project_ids FROM candidate_evidence e
                    JOIN candidate c ON c.id = e.candidate_id WHERE c.merchant_id = ? ORDER BY e.candidate_id, e.position"""),
            new Section("objections", "评选异议", """
                    SELECT o.candidate_id, o.text, o.raised_on, o.resolution FROM candidate_objection o
                    JOIN candidate c ON c.id = o.candidate_id WHERE c.merchant_id = ? ORDER BY o.candidate_id, o.position""", List.of("text", "resolution"), true),
            Section.plain("suggestions", "建议", """
                    SELECT id, raised_on, category, text, state FROM suggestion WHERE merchant_id = ? ORDER BY raised_on DESC"""),
            Section.plain("history", "变更记录", """
                    SELECT version, occurred_at, actor, reason, payload FROM journal.journal
                    WHERE topic = 'guiyan.merchant.merchants' AND key = ? ORDER BY version DESC"""),
            Section.plain("readings", "明文查看", """
                    SELECT at, actor, topic, purpose FROM access.disclosure
                    WHERE id IN (SELECT ? UNION SELECT c.id FROM contact c WHERE c.merchant_id = ?) ORDER BY at DESC"""));

    private PersonalDataSections() {}
}
