package cn.guiyan.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A project as it stands on 30 June 2014.
 *
 * @param investorMerchant key of the merchant, or null
 * @param investorChamber key of the chamber that brought it, or null
 */
public record Project(
        String key,
        String recordedBy,
        String name,
        String region,
        String industry,
        Stage stage,
        LocalDate stageSince,
        BigDecimal plannedInvestment,
        @Nullable String investorMerchant,
        @Nullable String investorChamber,
        @Nullable String programme) {

    /** A for landed, B for in talks. */
    public String projectClass() {
        return stage.isLanded() ? "A" : "B";
    }
}
