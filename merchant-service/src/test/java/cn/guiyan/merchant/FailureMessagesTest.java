package cn.guiyan.merchant;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.guiyan.testing.FailureMessages;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Failures of statements are logged, so that they must not say whom they are about. */
@MerchantServiceTest
class FailureMessagesTest {
    private static final String NAMELESS = """
            INSERT INTO chamber (id, version, name, place, level, region, contact_name, origin)
            VALUES (gen_random_uuid(), 0, NULL, '350100', 'COUNTY', '330300', ?, 'REPORTED')""";

    @Inject
    AgroalDataSource database;

    @Inject
    @DataSource("system")
    AgroalDataSource system;

    @Test
    void whatTheDatabaseAddsIsNotInAFailure() throws SQLException {
        FailureMessages.requireWithoutDetail(database);
        FailureMessages.requireWithoutDetail(system);
    }

    @Test
    void whatAStatementWasToWriteIsNotInItsFailure() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(NAMELESS)) {
            statement.setString(1, "示例联系人");
            assertThatThrownBy(statement::executeUpdate)
                    .hasMessageContaining("not-null")
                    .hasMessageNotContaining("示例联系人");
            statement.addBatch();
            assertThatThrownBy(statement::executeBatch)
                    .hasMessageContaining("not-null")
                    .hasMessageNotContaining("示例联系人");
        }
    }
}
