package cn.guiyan.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Failures of statements are logged, so that they must not say what the statements were about. */
public final class FailureMessages {
    private static final String REFUSED =
            "DO $$ BEGIN RAISE EXCEPTION 'refused' USING DETAIL = 'Failing row contains (示例联系人).'; END $$";

    private FailureMessages() {}

    /** Fails unless what the database adds to a refusal, such as the whole row, is left out of the exception. */
    public static void requireWithoutDetail(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(REFUSED))
                    .hasMessageContaining("refused")
                    .hasMessageNotContaining("示例联系人");
        }
    }
}
