package cn.guiyan.access;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which records of this request are shown unmasked, and the record of every such reading (明文查看). */
@Unremovable // looked up wherever a view is written
@RequestScoped
public class Disclosures {
    private static final String SQL = """
            INSERT INTO access.disclosure (actor, topic, id, region, purpose)
            SELECT ?, ?, shown.id, shown.region, ? FROM unnest(?::uuid[], ?::text[]) AS shown (id, region)""";

    private final AgroalDataSource database;
    private final Caller caller;
    private final Set<UUID> disclosed = new HashSet<>();

    Disclosures(AgroalDataSource database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /**
     * Shows a record unmasked in the answer to this request when the caller keeps such records and says what for, and writes that down in the
     * same transaction; otherwise the record stays masked.
     *
     * @param topic kind of the record
     * @param id the record's
     * @param region the office that keeps it
     * @param purpose what it is read for, or null to read it masked
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void disclose(String topic, UUID id, String region, @Nullable String purpose) {
        disclose(topic, Map.of(id, region), purpose);
    }

    /**
     * The same for the records of a list.
     *
     * @param regions the office that keeps each of the records
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void disclose(String topic, Map<UUID, String> regions, @Nullable String purpose) {
        if (purpose != null) {
            disclosed.addAll(discloseAll(topic, regions, purpose));
        }
    }

    /**
     * The same for many records at once, for what is written otherwise than as JSON.
     *
     * @param regions the office that keeps each of the records
     * @return those that may be shown; they are written down
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<UUID> discloseAll(String topic, Map<UUID, String> regions, String purpose) {
        Map<UUID, String> shown = new LinkedHashMap<>(regions);
        shown.values().removeIf(region -> !caller.keeps().contains(region));
        if (shown.isEmpty()) {
            return Set.of();
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setString(1, caller.name());
            statement.setString(2, topic);
            statement.setString(3, purpose.strip());
            statement.setArray(
                    4, connection.createArrayOf("uuid", shown.keySet().toArray()));
            statement.setArray(
                    5, connection.createArrayOf("text", shown.values().toArray()));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot record the disclosure", e);
        }
        return shown.keySet();
    }

    boolean isShown(UUID id) {
        return disclosed.contains(id);
    }

    /** Whether a view is shown unmasked in the answer to this request. */
    public static boolean isDisclosed(@Nullable Object view) {
        ArcContainer container = Arc.container();
        return view instanceof Identified identified
                && container != null
                && container.requestContext().isActive()
                && container.select(Disclosures.class).get().isShown(identified.id());
    }
}
