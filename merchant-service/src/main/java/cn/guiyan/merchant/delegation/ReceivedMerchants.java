package cn.guiyan.merchant.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The names of merchants who came with a delegation or to a meeting; every office may know those, of whatever county they are. */
@ApplicationScoped
public class ReceivedMerchants {
    private static final String SQL = "SELECT id, name, company FROM received_merchant WHERE id IN (:ids)";

    private final EntityManager entities;

    ReceivedMerchants(EntityManager entities) {
        this.entities = entities;
    }

    /** A merchant's name. */
    public record Name(UUID id, String name, @Nullable String company) {}

    /** Names by id. */
    public record Names(Map<UUID, Name> byId) {
        /** Of a merchant, or null for nobody. */
        public @Nullable Name of(@Nullable UUID id) {
            return id == null ? null : byId.get(id);
        }
    }

    /** The names of those among these who came. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Names names(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return new Names(Map.of());
        }
        List<?> rows = entities.createNativeQuery(SQL, Tuple.class)
                .setParameter("ids", ids)
                .getResultList();
        return new Names(rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Name(
                        row.get("id", UUID.class), row.get("name", String.class), row.get("company", String.class)))
                .collect(Collectors.toMap(Name::id, Function.identity())));
    }
}
