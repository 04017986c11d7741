package cn.guiyan.target.late;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.UUID;

/** A verified entry that no snapshot counts, whose own month is closed, and which has no other month yet. */
record PendingEntry(UUID id, String region, String calibre, BigDecimal amount, YearMonth ownMonth) {}
