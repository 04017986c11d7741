package cn.guiyan.gateway.overview;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * What one month counts for one region.
 *
 * @param amount yuan
 * @param synthetic how many of the entries were generated
 * @param late how many of the entries belong to an earlier, frozen month
 */
record MonthlyTotal(
        YearMonth month, String region, BigDecimal amount, long synthetic, long late, BigDecimal lateAmount) {}
