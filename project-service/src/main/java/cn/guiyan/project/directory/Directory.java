package cn.guiyan.project.directory;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** Answers whether a merchant or a chamber exists, from what merchant-service has published. */
@ApplicationScoped
public class Directory {
    private final AgroalDataSource database;

    Directory(AgroalDataSource database) {
        this.database = database;
    }

    /** Whether there is a merchant of that id, whatever its county: a merchant of one county may invest in another. */
    public boolean hasMerchant(UUID id) {
        return exists("SELECT 1 FROM views.merchant WHERE id = ?", id);
    }

    /** Whether there is a chamber of that id. */
    public boolean hasChamber(UUID id) {
        return exists("SELECT 1 FROM views.chamber WHERE id = ?", id);
    }

    private boolean exists(String sql, UUID id) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the directory", e);
        }
    }
}
