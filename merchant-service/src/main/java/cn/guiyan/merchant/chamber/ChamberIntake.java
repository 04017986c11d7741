package cn.guiyan.merchant.chamber;

import cn.guiyan.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Many chambers at once: found by business key, and written with one statement a step. Who calls has checked the requests. */
@ApplicationScoped
public class ChamberIntake {
    private static final String FIND = """
            SELECT c.* FROM unnest(:places, :names) AS key (place, name)
            JOIN chamber c ON c.place = key.place AND c.name = key.name""";

    private final EntityManager database;
    private final Journal journal;

    ChamberIntake(EntityManager database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    /**
     * The chambers that have a file.
     *
     * @param lock whether they are to stay as they are until the transaction ends
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<ChamberKey, ChamberView> find(Collection<ChamberKey> keys, boolean lock) {
        Map<ChamberKey, ChamberView> found = new HashMap<>();
        select(keys, lock).forEach(chamber -> {
            ChamberView view = chamber.view();
            found.put(new ChamberKey(view.place(), view.name()), view);
        });
        return found;
    }

    /** New files, and described anew those that {@link #find} has locked; each change goes to the journal. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(List<ChamberRequest> fresh, Map<UUID, ChamberRequest> described) {
        List<Chamber> written = new ArrayList<>();
        fresh.stream().map(Chamber::open).forEach(chamber -> {
            database.persist(chamber);
            written.add(chamber);
        });
        Map<UUID, Long> before = new HashMap<>();
        described.forEach((id, request) -> {
            Chamber chamber = database.find(Chamber.class, id);
            before.put(id, chamber.version());
            chamber.describe(request);
            written.add(chamber);
        });
        database.flush();
        journal.appendAll(written.stream()
                .filter(chamber -> before.getOrDefault(chamber.id(), -1L) != chamber.version())
                .map(Chamber::changed)
                .toList());
    }

    /** The chambers that sign for these provinces. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<String, ChamberKey> representing(Collection<String> provinces) {
        return database.createQuery(
                        "select represents, place, name from Chamber where represents in :provinces", Object[].class)
                .setParameter("provinces", provinces)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (String) row[0], row -> new ChamberKey((String) row[1], (String) row[2])));
    }

    /** The chambers of these names; a name may be that of several, in different places. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<String, List<UUID>> named(Collection<String> names) {
        return database.createQuery("select name, id from Chamber where name in :names", Object[].class)
                .setParameter("names", names)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0], Collectors.mapping(row -> (UUID) row[1], Collectors.toList())));
    }

    /** The names of these chambers. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<UUID, String> names(Collection<UUID> ids) {
        return database.createQuery("select id, name from Chamber where id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    @SuppressWarnings("unchecked")
    private List<Chamber> select(Collection<ChamberKey> keys, boolean lock) {
        return database.createNativeQuery(lock ? FIND + " FOR UPDATE OF c" : FIND, Chamber.class)
                .setParameter("places", keys.stream().map(ChamberKey::place).toArray(String[]::new))
                .setParameter("names", keys.stream().map(ChamberKey::name).toArray(String[]::new))
                .getResultList();
    }
}
