package cn.guiyan.merchant.transfer;

import cn.guiyan.access.Fingerprint;
import cn.guiyan.merchant.register.MerchantIdentity;
import cn.guiyan.merchant.transfer.ImportRows.Staged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The people who stand in rows of imports, before those are written and for as long as the report is kept. */
@ApplicationScoped
public class StagedPeople {
    private static final int BATCH = 1_000;
    private static final Pattern NUMBER = Pattern.compile("\\s*\\+?[0-9-]{5,20}\\s*");
    private static final Set<Outcome> EVERY = EnumSet.allOf(Outcome.class);
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final ImportRows rows;
    private final ImportJobs jobs;
    private final Places places;
    private final Fingerprint fingerprint;

    StagedPeople(ImportRows rows, ImportJobs jobs, Places places, Fingerprint fingerprint) {
        this.rows = rows;
        this.jobs = jobs;
        this.places = places;
        this.fingerprint = fingerprint;
    }

    /**
     * Empties every row with the merchant's phone, or with the merchant's name and home county and no other phone; none of them will be written. To
     * be called before any merchant is locked, since whoever writes an import locks in this order.
     *
     * @return how many rows it were
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int erase(MerchantIdentity merchant) {
        Map<UUID, List<StoredRow>> found = find(merchant);
        found.forEach(this::empty);
        return found.values().stream().mapToInt(List::size).sum();
    }

    private Map<UUID, List<StoredRow>> find(MerchantIdentity merchant) {
        Map<UUID, List<StoredRow>> found = new TreeMap<>();
        String phone = print(merchant.phone());
        UUID id = BEFORE_ALL;
        int number = 0;
        List<Staged> batch;
        do {
            batch = rows.everyAfter(id, number, BATCH);
            for (Staged staged : batch) {
                if (isOf(merchant, phone, staged.row().cells())) {
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
                emptied.add(new StoredRow(
                        now.number(),
                        Outcome.WRONG,
                        Collections.nCopies(now.cells().size(), ""),
                        List.of(),
                        List.of(Reason.of(null, RowReason.ERASED))));
            }
        }
        rows.update(id, emptied);
    }

    private boolean isOf(MerchantIdentity merchant, @Nullable String phone, List<String> cells) {
        if (phone != null
                && cells.stream().anyMatch(cell -> NUMBER.matcher(cell).matches() && phone.equals(print(cell)))) {
            return true;
        }
        return (phone == null || cell(cells, "phone").isBlank())
                && cell(cells, "name").strip().equals(merchant.name())
                && places.find(cell(cells, "region").strip()).stream()
                        .anyMatch(region -> region.code().equals(merchant.region()));
    }

    private static String cell(List<String> cells, String column) {
        int at = MerchantSheet.LAYOUT.indexOf(column);
        return at < cells.size() ? cells.get(at) : "";
    }

    private @Nullable String print(@Nullable String phone) {
        return phone == null || phone.isBlank() ? null : fingerprint.ofPhone(phone);
    }
}
