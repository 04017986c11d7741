package cn.guiyan.merchant.duplicate;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Encryption;
import cn.guiyan.access.Identified;
import cn.guiyan.access.Impersonal;
import cn.guiyan.access.Personal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A record as it is held against another; the phone is masked. */
@Schema(description = "疑似重复的温商")
public record DuplicateRecord(
        UUID id,
        @Personal(DataClass.PERSONAL) String name,
        @Impersonal(DataClass.INTERNAL) String region,
        @Impersonal(DataClass.INTERNAL) String presentCity,
        @Personal(DataClass.PERSONAL) @Nullable String company,
        @Personal @Nullable String phone)
        implements Identified {

    static DuplicateRecord of(ResultSet row, Encryption encryption) throws SQLException {
        String phone = row.getString("phone");
        return new DuplicateRecord(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("region"),
                row.getString("present_city"),
                row.getString("company"),
                phone == null ? null : encryption.decrypt(phone));
    }
}
