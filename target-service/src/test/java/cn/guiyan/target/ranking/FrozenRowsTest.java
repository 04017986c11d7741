package cn.guiyan.target.ranking;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.guiyan.events.project.FundArrivalChanged;
import cn.guiyan.target.Database;
import cn.guiyan.target.Ledger;
import cn.guiyan.target.Office;
import cn.guiyan.target.ServiceTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was published stays, whoever would change it. */
@ServiceTest
@Tag("T03")
class FrozenRowsTest {
    private static final Office OFFICE = new Office("OUT_OF_CITY_REAL_ESTATE");

    @BeforeAll
    static void freezeAMonth() {
        FundArrivalChanged entry = new Ledger("OUT_OF_CITY_REAL_ESTATE").verified("330304", "2012-01-15", "1");
        OFFICE.plan(2012);
        OFFICE.freeze("2012-01", entry).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE ranking_edition SET figures = '{}'",
                "DELETE FROM ranking_edition",
                "UPDATE snapshot_entry SET amount = 0",
                "DELETE FROM snapshot_entry",
                "DELETE FROM closed_month"
            })
    void neitherTheServiceNorTheOwnerChangesThem(String change) throws SQLException {
        try (Connection app = Database.asApp();
                Connection owner = Database.asOwner()) {
            refused(app, change, "permission denied");
            refused(owner, change, "rows are only ever added");
        }
    }

    private static void refused(Connection connection, String change, String why) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(change)).hasMessageContaining(why);
        }
    }
}
