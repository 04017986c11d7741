package cn.guiyan.merchant.naming;

import static org.assertj.core.api.Assertions.assertThat;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.testing.EmbeddedPostgresServer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the database makes of a search text: every tail of every line, each once. */
@MerchantServiceTest
@Tag("M01")
class TailsTest {
    private static final String TAILS =
            "SELECT tsvector_to_array(naming.tails(?)) @> ?::text[], length(naming.tails(?))";

    @Test
    void aNameIsFoundFromEveryCharacterOrSyllableOn() throws SQLException {
        assertTails(SearchText.of("正泰A").toString(), List.of("正泰a", "泰a", "a", "zhengtaia", "taia", "zta", "ta"));
    }

    @Test
    void twentyFourCharactersOfATailAreKept() throws SQLException {
        assertTails(
                "甲 ".repeat(30).strip(),
                IntStream.rangeClosed(1, 24).mapToObj("甲"::repeat).toList());
    }

    @Test
    void nothingHasNoTails() throws SQLException {
        assertTails("", List.of());
    }

    private static void assertTails(String searchText, List<String> tails) throws SQLException {
        try (Connection owner = EmbeddedPostgresServer.database("merchant").asOwner();
                PreparedStatement statement = owner.prepareStatement(TAILS)) {
            statement.setString(1, searchText);
            statement.setArray(2, owner.createArrayOf("text", tails.toArray()));
            statement.setString(3, searchText);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                assertThat(row.getBoolean(1)).isTrue();
                assertThat(row.getInt(2)).isEqualTo(tails.size());
            }
        }
    }
}
