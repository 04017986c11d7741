package cn.guiyan.target.late;

import cn.guiyan.events.target.LateEntryCounted;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.UUID;

/** A ledger entry that came after its month was frozen, and the month that counts it instead. */
@Entity
public class LateEntry {
    @Id
    private UUID id;

    @Version
    private long version;

    private String region;

    private String calibre;

    private BigDecimal amount;

    private YearMonth ownMonth;

    private YearMonth countedMonth;

    @SuppressWarnings("NullAway.Init")
    protected LateEntry() {}

    /** An entry that its own month counts no more. */
    static LateEntry count(PendingEntry entry, YearMonth countedMonth) {
        LateEntry late = new LateEntry();
        late.id = entry.id();
        late.region = entry.region();
        late.calibre = entry.calibre();
        late.amount = entry.amount();
        late.ownMonth = entry.ownMonth();
        late.countedMonth = countedMonth;
        return late;
    }

    /** A correction counts the entry where it belongs. */
    void takeBack() {
        countedMonth = ownMonth;
    }

    LateEntryCounted counted() {
        return new LateEntryCounted(id, version, region, calibre, amount, ownMonth.toString(), countedMonth.toString());
    }

    LateEntryView view() {
        return new LateEntryView(id, region, calibre, amount, ownMonth, countedMonth);
    }

    YearMonth countedMonth() {
        return countedMonth;
    }

    String calibre() {
        return calibre;
    }
}
