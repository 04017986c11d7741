package cn.guiyan.merchant.duplicate;

import static cn.guiyan.merchant.Samples.appointed;
import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.id;
import static cn.guiyan.merchant.Samples.openedChamber;

import cn.guiyan.testing.EmbeddedPostgresServer;
import cn.guiyan.testing.Tokens;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** A row of every kind for one merchant, and where it can be, one of the same for another; and all of them as they stand. */
final class DependentRows {
    private static final String ROWS = """
            INSERT INTO liaison_link (id, version, official_id, target, merchant_id, valid_from, region, origin)
            VALUES (gen_random_uuid(), 0, '{one}', 'MERCHANT', '{absorbed}', '2013-01-01', '{home}', 'REPORTED'),
                   (gen_random_uuid(), 0, '{one}', 'MERCHANT', '{survivor}', '2014-01-01', '330304', 'REPORTED'),
                   (gen_random_uuid(), 0, '{other}', 'MERCHANT', '{absorbed}', '2014-01-01', '{home}', 'REPORTED');
            INSERT INTO roll_entry (id, version, roll, merchant_id, valid_from, region, origin)
            VALUES (gen_random_uuid(), 0, 'LEADING', '{absorbed}', '2014-03-01', '{home}', 'REPORTED'),
                   (gen_random_uuid(), 0, 'LEADING', '{survivor}', '2014-01-01', '330304', 'REPORTED'),
                   (gen_random_uuid(), 0, 'TOP_HUNDRED', '{absorbed}', '2014-03-01', '{home}', 'REPORTED');
            INSERT INTO contact (id, version, merchant_id, kind, happened_on, region, recorded_by, origin)
            VALUES (gen_random_uuid(), 0, '{absorbed}', 'CALL', '2014-03-01', '{home}', 'x', 'REPORTED');
            INSERT INTO chamber_term (id, version, chamber_id, number, valid_from, valid_to, origin)
            VALUES ('{owner}', 0, '{chamber}', 1, '2012-01-01', '2016-12-31', 'REPORTED');
            INSERT INTO chamber_officer (term_id, position, merchant_id, post, valid_from, valid_to)
            VALUES ('{owner}', 0, '{absorbed}', 'VICE_PRESIDENT', '2012-01-01', '2016-12-31'),
                   ('{owner}', 1, '{third}', 'SUPERVISOR', '2012-01-01', '2016-12-31'),
                   ('{owner}', 2, '{survivor}', 'VICE_PRESIDENT', '2012-01-01', '2016-12-31'),
                   ('{owner}', 3, '{absorbed}', 'PRESIDENT', '2012-01-01', '2016-12-31');
            INSERT INTO delegation (id, version, batch, title, arrives_on, leaves_on, person_times, status, region, origin)
            VALUES ('{owner}', 0, {number}, '示例考察团', '2014-05-01', '2014-05-02', 9, 'PLANNED', '330300', 'REPORTED');
            INSERT INTO delegation_member (delegation_id, position, merchant_id)
            VALUES ('{owner}', 0, '{absorbed}'), ('{owner}', 1, '{third}'), ('{owner}', 2, '{survivor}');
            INSERT INTO delegation_intention (delegation_id, position, intention_id, merchant_id, region, what, amount)
            VALUES ('{owner}', 0, gen_random_uuid(), '{absorbed}', '330304', '示例意向', 12.30);
            INSERT INTO meeting (id, version, held_on, place, kind, region, origin)
            VALUES ('{owner}', 0, '2014-05-01', '示例地点', 'SYMPOSIUM', '330300', 'REPORTED');
            INSERT INTO meeting_merchant (meeting_id, position, merchant_id)
            VALUES ('{owner}', 0, '{absorbed}'), ('{owner}', 1, '{survivor}'), ('{owner}', 2, '{third}');
            INSERT INTO occasion (id, version, name, kind, held_on, place, host, region, origin)
            VALUES ('{owner}', 0, '示例大会', 'OTHER', '2014-05-01', '330300', '示例', '330300', 'REPORTED');
            INSERT INTO occasion_signing (id, version, occasion_id, project_name, amount, approximate, merchant_id, region, origin)
            VALUES (gen_random_uuid(), 0, '{owner}', '示例项目', 100.05, false, '{absorbed}', '330381', 'REPORTED');
            INSERT INTO training_class (id, version, number, title, valid_from, valid_to, place, region, origin)
            VALUES ('{owner}', 0, {number}, '示例班', '2014-05-01', '2014-05-02', '示例', '330300', 'REPORTED');
            INSERT INTO training_attendee (class_id, position, merchant_id, attended)
            VALUES ('{owner}', 0, '{survivor}', false), ('{owner}', 1, '{absorbed}', true), ('{owner}', 2, '{third}', true);
            INSERT INTO selection_round (id, version, title, kind, year, state, region, origin)
            VALUES ('{owner}', 0, '示例评选', 'MERIT', 2014, 'DECIDED', '330300', 'REPORTED');
            INSERT INTO candidate (id, version, round_id, merchant_id, nominated_by, result, region, origin)
            VALUES ('{candidate}', 0, '{owner}', '{survivor}', '330304', NULL, '330304', 'REPORTED'),
                   (gen_random_uuid(), 0, '{owner}', '{absorbed}', '330304', 'SELECTED', '{home}', 'REPORTED');
            INSERT INTO candidate_evidence (candidate_id, position, title, project_ids)
            VALUES ('{candidate}', 0, '示例材料', ARRAY['{owner}']::uuid[]);
            INSERT INTO talk_batch (id, version, number, planned_month, region, origin)
            VALUES ('{owner}', 0, {number}, '2014-07-01', '330300', 'REPORTED');
            INSERT INTO talk (batch_id, merchant_id, region, talked_on, official_ids, outcome)
            VALUES ('{owner}', '{survivor}', '330304', NULL, '{}', NULL),
                   ('{owner}', '{absorbed}', '{home}', '2014-07-03', ARRAY['{one}']::uuid[], 'INTERESTED');
            """;

    /** The id of every aggregate above that has several rows. */
    final String owner = UUID.randomUUID().toString();

    final String survivor;
    final String absorbed;
    final String suggestion;

    /** @param home county of the absorbed record; the other is 瓯海's */
    DependentRows(String survivor, String absorbed, String home, String third) throws SQLException {
        this.survivor = survivor;
        this.absorbed = absorbed;
        write(ROWS.replace("'{}'", "'<none>'")
                .replace("{owner}", owner)
                .replace("{survivor}", survivor)
                .replace("{absorbed}", absorbed)
                .replace("{third}", third)
                .replace("{home}", home)
                .replace("{candidate}", UUID.randomUUID().toString())
                .replace("{one}", appointed("LEADER", "330304"))
                .replace("{other}", appointed("LEADER", "330304"))
                .replace("{chamber}", openedChamber("福州市合并示例商会" + owner))
                .replace("{number}", String.valueOf(ThreadLocalRandom.current().nextInt(1_000_000, 1_000_000_000)))
                .replace("'<none>'", "'{}'"));
        suggestion = id(as(Tokens.cityOffice())
                .body(Map.of("merchantId", absorbed, "category", "LIAISON", "text", "示例意见", "raisedOn", "2014-07-11"))
                .post("/api/v1/suggestions"));
    }

    /** Every row of either record, and the records, without the versions, which count on. */
    List<String> dump() throws SQLException {
        List<String> rows = new ArrayList<>();
        for (Dependent kind : Dependent.ALL) {
            rows.addAll(read("SELECT '" + kind.table() + "' || (to_jsonb(x) - 'version')::text FROM " + kind.table()
                    + " x WHERE " + kind.owner() + " IN (SELECT " + kind.owner() + " FROM " + kind.table()
                    + " WHERE merchant_id IN ('" + survivor + "', '" + absorbed + "')) ORDER BY 1"));
        }
        rows.addAll(read("SELECT 'candidate_evidence' || to_jsonb(x)::text FROM candidate_evidence x JOIN candidate c"
                + " ON c.id = x.candidate_id WHERE c.round_id = '" + owner + "' ORDER BY 1"));
        rows.addAll(read("SELECT 'merchant' || (to_jsonb(m) - 'version')::text FROM merchant m WHERE id IN ('"
                + survivor + "', '" + absorbed + "') ORDER BY 1"));
        rows.addAll(read("SELECT 'merchant_alias' || to_jsonb(a)::text FROM merchant_alias a WHERE merchant_id IN ('"
                + survivor + "', '" + absorbed + "') ORDER BY 1"));
        return rows;
    }

    /** What of a kind refers to a record. */
    static int count(String table, String merchant) throws SQLException {
        return Integer.parseInt(read("SELECT count(*)::text FROM " + table + " WHERE merchant_id = '" + merchant + "'")
                .get(0));
    }

    static void write(String sql) throws SQLException {
        try (Connection database = EmbeddedPostgresServer.database("merchant").asOwner();
                Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    static List<String> read(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection database = EmbeddedPostgresServer.database("merchant").asOwner();
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                rows.add(row.getString(1));
            }
        }
        return rows;
    }
}
