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
            Section.plain("alerts", "预警", """
                    SELECT kind, action, region, since, due, opened_at, closed_at
                    FROM alert WHERE merchant_id = ? ORDER BY opened_at DESC, id DESC"""),
            Section.plain("duplicates", "疑似重复", """
                    SELECT reasons, state, found_at, decided_by, decided_at, decision
                    FROM duplicate_side WHERE merchant_id = ? ORDER BY found_at DESC, pair_id"""),
            Section.plain("merges", "合并", """
                    SELECT g.id, g.state, g.reason, g.proposed_by, g.proposed_at, g.executed_at, g.closed_reason, (
                        SELECT jsonb_agg(jsonb_build_object('role', s.role, 'merchantId', s.merchant_id, 'region', s.region,
                            'consentedBy', s.consented_by, 'consentedAt', s.consented_at) ORDER BY s.role DESC)
                        FROM merge_side s WHERE s.merge_id = g.id) AS sides
                    FROM merchant_merge g WHERE g.id IN (
                        SELECT merge_id FROM merge_side WHERE merchant_id = ? OR merchant_id IN (
                            SELECT id FROM merchant_alias WHERE merchant_id = ?)) ORDER BY g.proposed_at DESC, g.id DESC"""),
            new Section("formerRecords", "合并前的档案", """
                    SELECT x.id, x.name, x.region, x.present_city, x.industry, x.company, x.company_id, x.phone, x.chamber_id, x.canvassing, x.tags,
                           r.merge_id
                    FROM merge_row r, jsonb_populate_record(NULL::merchant, r.content) x
                    WHERE r.kind = 'MERCHANT' AND r.fate IN ('ASIDE', 'CHANGED') AND r.merge_id IN (
                        SELECT merge_id FROM merge_side WHERE merchant_id = ? OR merchant_id IN (
                            SELECT id FROM merchant_alias WHERE merchant_id = ?)) ORDER BY r.number DESC""", List.of("phone"), true),
            new Section("setAside", "合并时搁置的记录", """
                    SELECT r.merge_id, r.kind, r.content - 'text' - 'resolution' AS content,
                           CASE WHEN r.kind = 'candidate_objection' THEN r.content ->> 'text' END AS text,
                           CASE WHEN r.kind = 'candidate_objection' THEN r.content ->> 'resolution' END AS resolution
                    FROM merge_row r
                    WHERE r.kind <> 'MERCHANT' AND r.fate IN ('ASIDE', 'PART') AND r.merge_id IN (
                        SELECT merge_id FROM merge_side WHERE merchant_id = ? OR merchant_id IN (
                            SELECT id FROM merchant_alias WHERE merchant_id = ?)) ORDER BY r.number DESC""", List.of("text", "resolution"), true),
            new Section("inquiries", "单位之间的联系请求", """
                    SELECT i.id, i.region, i.requested_by, i.requested_at, i.message, i.state, i.reply, i.answered_at
                    FROM office_inquiry i JOIN office_inquiry_recipient r ON r.inquiry_id = i.id
                    WHERE r.merchant_id = ? OR r.merchant_id IN (SELECT id FROM merchant_alias WHERE merchant_id = ?)
                    ORDER BY i.requested_at DESC""", List.of("message", "reply"), false),
            Section.plain("history", "变更记录", """
                    SELECT version, occurred_at, actor, reason, payload FROM journal.journal
                    WHERE topic = 'guiyan.merchant.merchants'
                        AND key IN (SELECT ? UNION SELECT id FROM merchant_alias WHERE merchant_id = ?) ORDER BY occurred_at DESC, version DESC"""),
            Section.plain("readings", "明文查看", """
                    SELECT at, actor, topic, purpose FROM access.disclosure
                    WHERE id IN (SELECT ? UNION SELECT a.id FROM merchant_alias a WHERE a.merchant_id = ?
                        UNION SELECT c.id FROM contact c WHERE c.merchant_id = ?) ORDER BY at DESC"""));

    private PersonalDataSections() {}
}
