package cn.guiyan.merchant.register;

import static cn.guiyan.merchant.Samples.registered;
import static org.assertj.core.api.Assertions.assertThat;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.testing.EmbeddedPostgresServer;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@MerchantServiceTest
@Tag("M01")
class PhoneHashBackfillTest {
    @Inject
    PhoneHashBackfill backfill;

    @Test
    void recordsFromBeforeGetTheirFingerprintOnceAndKeepTheirVersion() throws SQLException {
        String id = registered("330304");
        String whole =
                "SELECT count(*) FROM merchant WHERE version = 0 AND length(phone_hash) = 43 AND id = '" + id + "'";
        assertThat(count(whole)).isEqualTo(1);
        try (Connection owner = EmbeddedPostgresServer.database("merchant").asOwner();
                Statement statement = owner.createStatement()) {
            statement.execute("UPDATE merchant SET phone_hash = NULL WHERE id = '" + id + "'");
        }

        assertThat(backfill.fill()).isEqualTo(1);
        assertThat(count(whole)).isEqualTo(1);
        assertThat(backfill.fill()).isZero();
    }

    private static long count(String sql) throws SQLException {
        try (Connection owner = EmbeddedPostgresServer.database("merchant").asOwner();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
