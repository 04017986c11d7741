package cn.guiyan.journal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.guiyan.testing.EmbeddedBroker;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The relay's SQL at a realistic number of entries. */
class RelayTablesTest {
    private static final int BACKLOG = 20_000;
    private static final int PAGE = 500;

    @Test
    void aPageOfABacklogCostsWhatItHoldsAndNotTheWholeBacklog() throws Exception {
        Owner owner = Owner.create("backlog", EmbeddedBroker.bootstrapServers());
        fill(owner, BACKLOG);
        try (Connection connection = owner.database().asOwner()) {
            RelayTables tables = new RelayTables(connection);
            Fresh fresh = tables.peek(tables.cursor());
            Cursor cursor =
                    new Cursor(tables.cursor().published(), fresh.snapshot(), fresh.first() - 1, fresh.last(), false);

            String plan = explain(connection, cursor);

            assertThat(fresh.count()).isEqualTo(BACKLOG);
            assertThat(tables.page(cursor, PAGE)).hasSize(PAGE);
            assertThat(plan).doesNotContain("Sort Method").doesNotContain("Seq Scan on journal_2");
            assertThat(plan).containsPattern("Index Scan using journal_20\\d\\d_\\d\\d_pkey .*rows=" + PAGE);
        }
    }

    @Test
    void fewEntriesAmongManyAreTheSameHoweverTheyAreFound() throws Exception {
        Owner owner = Owner.create("few", EmbeddedBroker.bootstrapServers());
        UUID late = UUID.randomUUID();
        try (Connection slow = owner.database().asApp();
                Connection connection = owner.database().asOwner()) {
            slow.setAutoCommit(false);
            owner.append(slow, late, 0, "{}");
            fill(owner, 2_000);
            RelayTables tables = new RelayTables(connection);
            String seen = tables.peek(tables.cursor()).snapshot();
            slow.commit();
            owner.write(UUID.randomUUID(), 0, 1);

            Fresh fresh = tables.peek(Cursor.at(seen));
            List<List<Long>> found = new ArrayList<>();
            for (boolean few : new boolean[] {true, false}) {
                Cursor cursor = new Cursor(seen, fresh.snapshot(), fresh.first() - 1, fresh.last(), few);
                found.add(tables.page(cursor, PAGE).stream().map(Entry::id).toList());
            }

            assertThat(fresh.count()).isEqualTo(3);
            assertThat(found.get(0)).hasSize(3).isSorted().isEqualTo(found.get(1));
        }
    }

    private static void fill(Owner owner, int entries) throws SQLException {
        owner.tell("INSERT INTO journal.journal (topic, key, version, type, actor, payload)"
                + " SELECT '%s', gen_random_uuid(), 0, 'note.changed.v1', 'test', '{}' FROM generate_series(1, %d)"
                        .formatted(owner.topic(), entries));
        owner.tell("ANALYZE journal.journal");
    }

    private static String explain(Connection connection, Cursor cursor) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("EXPLAIN ANALYZE " + RelayTables.PAGE)) {
            statement.setString(1, cursor.published());
            statement.setString(2, cursor.target());
            statement.setLong(3, cursor.after());
            statement.setLong(4, cursor.upTo());
            statement.setInt(5, PAGE);
            StringBuilder plan = new StringBuilder();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    plan.append(row.getString(1)).append('\n');
                }
            }
            return plan.toString();
        }
    }
}
