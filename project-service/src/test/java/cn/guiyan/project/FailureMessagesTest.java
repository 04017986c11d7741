package cn.guiyan.project;

import cn.guiyan.testing.FailureMessages;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

@ProjectServiceTest
class FailureMessagesTest {
    @Inject
    AgroalDataSource database;

    @Inject
    @DataSource("system")
    AgroalDataSource system;

    @Test
    void whatAStatementWasToWriteIsNotInItsFailure() throws SQLException {
        FailureMessages.requireWithoutDetail(database);
        FailureMessages.requireWithoutDetail(system);
    }
}
