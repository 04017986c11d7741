package cn.guiyan.target.late;

import cn.guiyan.journal.Journal;
import cn.guiyan.target.actual.ClosedMonths;
import cn.guiyan.target.actual.CountingLock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives entries that came too late the month that counts them. Everything here happens under the {@link CountingLock}. */
@ApplicationScoped
public class LateEntries {
    private final LateEntryRepository entries;
    private final ClosedMonths closedMonths;
    private final CountingLock lock;
    private final Journal journal;

    LateEntries(LateEntryRepository entries, ClosedMonths closedMonths, CountingLock lock, Journal journal) {
        this.entries = entries;
        this.closedMonths = closedMonths;
        this.lock = lock;
        this.journal = journal;
    }

    /** Counts every entry that has no month yet in the first one that is open. Nothing happens to the others. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void countPending() {
        lock.alone();
        Map<String, Set<YearMonth>> closed = new HashMap<>();
        List<PendingEntry> pending;
        do {
            pending = entries.pending();
            List<LateEntry> late = pending.stream()
                    .map(entry -> LateEntry.count(
                            entry,
                            ClosedMonths.firstOpen(
                                    entry.ownMonth(), closed.computeIfAbsent(entry.calibre(), closedMonths::of))))
                    .toList();
            entries.persist(late);
            entries.flush();
            late.forEach(entry -> journal.append(entry.counted()));
        } while (pending.size() == LateEntryRepository.BATCH);
    }

    /**
     * Counts late entries of the year's months up to this one in their own months again, unless a frozen month counts them already.
     *
     * @return how many
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int takeBack(Set<String> bases, YearMonth month, String reason) {
        lock.alone();
        Map<String, Set<YearMonth>> closed = bases.stream().collect(Collectors.toMap(base -> base, closedMonths::of));
        List<LateEntry> open = entries.countedLate(bases, month).stream()
                .filter(late -> !isClosed(closed, late))
                .toList();
        open.forEach(LateEntry::takeBack);
        entries.flush();
        open.forEach(late -> journal.append(late.counted(), reason));
        return open.size();
    }

    private static boolean isClosed(Map<String, Set<YearMonth>> closed, LateEntry late) {
        return closed.getOrDefault(late.calibre(), Set.of()).contains(late.countedMonth());
    }
}
