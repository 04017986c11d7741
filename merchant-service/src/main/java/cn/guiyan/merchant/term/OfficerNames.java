package cn.guiyan.merchant.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The names of merchants who hold or held a chamber's post, of whatever county they are; no other merchant has one here. */
@ApplicationScoped
class OfficerNames {
    private static final String SQL = "SELECT id, name FROM chamber_officer_name WHERE id = ANY (:ids)";

    private final EntityManager entities;

    OfficerNames(EntityManager entities) {
        this.entities = entities;
    }

    /** Names by merchant. */
    record Names(Map<UUID, String> byId) {
        @Nullable
        String of(UUID merchantId) {
            return byId.get(merchantId);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Names of(Collection<UUID> merchantIds) {
        if (merchantIds.isEmpty()) {
            return new Names(Map.of());
        }
        List<?> rows = entities.createNativeQuery(SQL, Tuple.class)
                .setParameter("ids", merchantIds.toArray(UUID[]::new))
                .getResultList();
        return new Names(rows.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.toMap(row -> row.get("id", UUID.class), row -> row.get("name", String.class))));
    }
}
