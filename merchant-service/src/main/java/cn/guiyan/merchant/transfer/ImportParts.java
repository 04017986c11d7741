package cn.guiyan.merchant.transfer;

import cn.guiyan.access.Encryption;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** Uploaded files, in encrypted parts in the database, so that any replica can check them. */
@ApplicationScoped
class ImportParts {
    private static final int PART = 1 << 20;

    private final AgroalDataSource database;
    private final Encryption encryption;

    ImportParts(AgroalDataSource database, Encryption encryption) {
        this.database = database;
        this.encryption = encryption;
    }

    void save(UUID id, String region, Path file) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO import_part (import_id, number, region, content) VALUES (?, ?, ?, ?)");
                InputStream stream = Files.newInputStream(file)) {
            int number = 0;
            for (byte[] part = stream.readNBytes(PART); part.length > 0; part = stream.readNBytes(PART)) {
                insert.setObject(1, id);
                insert.setInt(2, number++);
                insert.setString(3, region);
                insert.setBytes(4, encryption.encrypt(part));
                insert.executeUpdate();
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("cannot keep an uploaded file", e);
        }
    }

    void load(UUID id, Path file) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT content FROM import_part WHERE import_id = ? AND number = ?");
                OutputStream stream = Files.newOutputStream(file)) {
            select.setObject(1, id);
            boolean more = true;
            for (int number = 0; more; number++) {
                select.setInt(2, number);
                try (ResultSet part = select.executeQuery()) {
                    more = part.next();
                    if (more) {
                        stream.write(encryption.decrypt(part.getBytes(1)));
                    }
                }
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("cannot read an uploaded file", e);
        }
    }

    void delete(UUID id) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement("DELETE FROM import_part WHERE import_id = ?")) {
            delete.setObject(1, id);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot delete an uploaded file", e);
        }
    }
}
