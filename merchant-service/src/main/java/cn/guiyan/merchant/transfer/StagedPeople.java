package cn.guiyan.merchant.transfer;

import cn.guiyan.merchant.register.MerchantIdentity;
import cn.guiyan.merchant.transfer.ImportRows.Staged;
import cn.guiyan.merchant.transfer.PersonPrints.Print;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** The people who stand in rows of imports, before those are written and for as long as the report is kept. */
@ApplicationScoped
public class StagedPeople {
    private static final int BATCH = 1_000;
    private static final Set<Outcome> EVERY = EnumSet.allOf(Outcome.class);
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final ImportRows rows;
    private final ImportJobs jobs;
    private final PersonPrints prints;
    private final ErasedPeople erased;

    StagedPeople(ImportRows rows, ImportJobs jobs, PersonPrints prints, ErasedPeople erased) {
        this.rows = rows;
        this.jobs = jobs;
        this.prints = prints;
        this.erased = erased;
    }

    /**
     * Empties every row with the merchant's phone, or with the merchant's name and home county and no other phone; none of them will be written, nor
     * will such a row of a file that is uploaded and not checked yet. To be called before any merchant is locked, since whoever writes an import locks
     * in this order.
     *
     * @return how many rows it were
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int erase(MerchantIdentity merchant) {
        Print person = prints.of(merchant);
        erased.add(person);
        Map<UUID, List<StoredRow>> found = find(person);
        found.forEach(this::empty);
        return found.values().stream().mapToInt(List::size).sum();
    }

    private Map<UUID, List<StoredRow>> find(Print person) {
        Map<UUID, List<StoredRow>> found = new TreeMap<>();
        UUID id = BEFORE_ALL;
        int number = 0;
        List<Staged> batch;
        do {
            batch = rows.everyAfter(id, number, BATCH);
            for (Staged staged : batch) {
                if (prints.isOf(person, staged.row().cells())) {
                    found.computeIfAbsent(staged.importId(), key -> new ArrayList<>())
                            .add(staged.row());
                }
                id = staged.importId();
                number = staged.row().number();
            }
        } while (batch.size() == BATCH);
        return found;
    }

    private void empty(UUID id, List<StoredRow> found) {
        ImportJob job = jobs.findById(id, LockModeType.PESSIMISTIC_WRITE);
        List<StoredRow> emptied = new ArrayList<>();
        for (StoredRow row : found) {
            // It may have been written, or the report deleted, since it was found.
            for (StoredRow now : rows.after(id, row.number() - 1, EVERY, 1)) {
                job.turned(now.outcome(), Outcome.WRONG);
                emptied.add(StoredRow.erased(now.number(), now.cells().size()));
            }
        }
        rows.update(id, emptied);
    }
}
