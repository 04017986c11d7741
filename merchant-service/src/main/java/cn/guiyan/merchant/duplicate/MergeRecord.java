package cn.guiyan.merchant.duplicate;

import cn.guiyan.access.Encryption;
import cn.guiyan.access.Mask;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record as it stands before a merge.
 *
 * @param values of the fields that differ between records, as they are shown; absent where there is none
 */
record MergeRecord(
        UUID id,
        String name,
        String region,
        @Nullable String company,
        List<String> tags,
        Map<MergeField, String> values,
        @Nullable String phoneHash) {

    private static final int MOST_TAGS = 20;

    static final String SELECT = """
            SELECT m.*, c.name AS chamber, coalesce(f.name, m.company) AS company_shown FROM merchant m
            LEFT JOIN chamber c ON c.id = m.chamber_id LEFT JOIN company f ON f.id = m.company_id
            WHERE m.id = ? AND m.erased_on IS NULL""";

    static MergeRecord of(ResultSet row, Encryption encryption) throws SQLException {
        Map<MergeField, String> values = new EnumMap<>(MergeField.class);
        put(values, MergeField.NAME, row.getString("name"));
        put(values, MergeField.PRESENT_CITY, row.getString("present_city"));
        put(values, MergeField.INDUSTRY, row.getString("industry"));
        put(values, MergeField.COMPANY, row.getString("company_shown"));
        String phone = row.getString("phone");
        put(values, MergeField.PHONE, phone == null ? null : Mask.of(encryption.decrypt(phone)));
        put(values, MergeField.CHAMBER, row.getString("chamber"));
        put(values, MergeField.CANVASSING, row.getString("canvassing"));
        return new MergeRecord(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("region"),
                row.getString("company"),
                Sql.texts(row, "tags"),
                values,
                row.getString("phone_hash"));
    }

    private static void put(Map<MergeField, String> values, MergeField field, @Nullable String value) {
        if (value != null) {
            values.put(field, value);
        }
    }

    /** Whose value of a field is kept: the one asked for, else this one's where there is one. */
    MergeRole kept(MergeField field, MergeRecord absorbed, Set<MergeField> fromAbsorbed) {
        boolean other =
                absorbed.values.containsKey(field) && (fromAbsorbed.contains(field) || !values.containsKey(field));
        return other ? MergeRole.ABSORBED : MergeRole.SURVIVOR;
    }

    boolean differs(MergeField field, MergeRecord other) {
        return field == MergeField.PHONE
                ? !Objects.equals(phoneHash, other.phoneHash)
                : !Objects.equals(values.get(field), other.values.get(field));
    }

    /** Those of both, in their order. */
    List<String> tagsWith(MergeRecord absorbed) {
        Set<String> all = new LinkedHashSet<>(tags);
        all.addAll(absorbed.tags);
        return new ArrayList<>(all).subList(0, Math.min(MOST_TAGS, all.size()));
    }
}
