package cn.guiyan.merchant.transfer;

import cn.guiyan.merchant.transfer.PersonPrints.Print;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Who was erased while uploaded files wait to be checked. An erasure cannot empty a row that nobody has read yet; so it leaves a {@link Print}, and the
 * check of every file that was uploaded before refuses the rows that have it, without keeping what they say. A file that is uploaded afterwards may
 * name the person: who sends it has the consent to. A print is deleted when no file of before its erasure waits any more.
 */
@ApplicationScoped
class ErasedPeople {
    private static final String HOLD =
            "SELECT id FROM import_job WHERE status IN ('UPLOADED', 'CHECKING') ORDER BY id FOR UPDATE";
    private static final String KEEP =
            "INSERT INTO erased_print (phone, name, erased_at) VALUES (nullif(:phone, ''), :name, :at)";
    private static final String SINCE = "SELECT phone, name FROM erased_print WHERE erased_at >= :at";
    // A file may just be being stored, and not be seen yet.
    private static final String PURGE = """
            DELETE FROM erased_print e WHERE e.erased_at < clock_timestamp() - interval '1 hour' AND NOT EXISTS (
                SELECT FROM import_job j WHERE j.status IN ('UPLOADED', 'CHECKING') AND j.uploaded_at <= e.erased_at)""";

    private final EntityManager database;
    private final PersonPrints prints;
    private final Clock clock;

    ErasedPeople(EntityManager database, PersonPrints prints, Clock clock) {
        this.database = database;
        this.prints = prints;
        this.clock = clock;
    }

    /** Remembers somebody who is being erased. Batches that are being checked are waited for, and others wait: what was staged is to be seen. */
    @Transactional(Transactional.TxType.MANDATORY)
    void add(Print person) {
        database.createNativeQuery(HOLD).getResultList();
        database.createNativeQuery(KEEP)
                .setParameter("phone", Objects.requireNonNullElse(person.phone(), ""))
                .setParameter("name", person.name())
                .setParameter("at", clock.instant())
                .executeUpdate();
    }

    /** Tells of cells whether they are somebody's who was erased after a file was uploaded. */
    @Transactional(Transactional.TxType.MANDATORY)
    Predicate<List<String>> since(Instant uploaded) {
        List<?> found = database.createNativeQuery(SINCE, Tuple.class)
                .setParameter("at", uploaded)
                .getResultList();
        List<Print> erased = found.stream()
                .map(Tuple.class::cast)
                .map(row -> new Print(row.get("phone", String.class), row.get("name", String.class)))
                .toList();
        return cells -> erased.stream().anyMatch(person -> prints.isOf(person, cells));
    }

    /** Forgets those whom no file can bring back any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    void purge() {
        database.createNativeQuery(PURGE).executeUpdate();
    }
}
