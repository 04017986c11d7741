package cn.guiyan.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * An entry of the ledger, to be recorded by the county and verified by the city office.
 *
 * @param project key of the project
 * @param county the county or zone that the entry counts for
 * @param amount yuan with two decimals
 */
public record FundArrival(
        String key,
        String recordedBy,
        String project,
        String county,
        BigDecimal amount,
        String calibre,
        LocalDate arrivedOn,
        String voucher) {

    /** The month it counts in. */
    public YearMonth month() {
        return YearMonth.from(arrivedOn);
    }
}
