package cn.guiyan.gateway.overview;

import static cn.guiyan.gateway.Amounts.number;
import static cn.guiyan.gateway.Amounts.yi;
import static cn.guiyan.gateway.Ledger.OUHAI;
import static cn.guiyan.gateway.Ledger.PINGYANG;
import static cn.guiyan.gateway.Ledger.target;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.guiyan.events.project.FundArrivalChanged;
import cn.guiyan.events.target.RankingFrozen;
import cn.guiyan.gateway.GatewayTest;
import cn.guiyan.gateway.Ledger;
import cn.guiyan.gateway.Owners;
import cn.guiyan.testing.Tokens;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A frozen month reads as it was published, whatever has come since; the months after it go on. */
@GatewayTest
class FrozenMonthTest {
    private static final String CALIBRE = "OUT_OF_CITY_REAL_ESTATE";
    private static final Ledger LEDGER = new Ledger(CALIBRE);
    private static final UUID RANKING = UUID.randomUUID();

    @BeforeAll
    static void freezeJanuary() {
        LEDGER.plan(2040, List.of(target(OUHAI, "瓯海", "10"), target(PINGYANG, "平阳", "10")));
        LEDGER.verified(OUHAI, "2040-01-05", "2");
        LEDGER.verified(PINGYANG, "2040-01-06", "1");
        publish(0, 1, "3", null);
        FundArrivalChanged late = LEDGER.verified(PINGYANG, "2040-01-30", "4");
        LEDGER.late(late, "2040-02");
        await().untilAsserted(() ->
                LEDGER.overview("2040-02").body("arrived", yi("7")).body("lateEntries.count", equalTo(1)));
    }

    @Test
    void theFrozenMonthIsAsPublished() {
        LEDGER.overview("2040-01")
                .body("frozen.edition", equalTo(1))
                .body("frozen.frozenAt", equalTo("2040-02-03T01:00:00Z"))
                .body("arrived", yi("3"))
                .body("yearOnYearPercent", number("12.3"))
                .body("byRate.region", contains(OUHAI, PINGYANG))
                .body("byRate[0].completionPercent", number("20"))
                .body("trend[0].cumulative", yi("3"));
    }

    @Test
    void theOpenMonthCountsWhatCameLateAndSaysSo() {
        LEDGER.overview("2040-02")
                .body("frozen", nullValue())
                .body("arrived", yi("7"))
                .body("lateEntries.count", equalTo(1))
                .body("lateEntries.amount", yi("4"))
                .body("byRate.region", contains(PINGYANG, OUHAI))
                .body("byRate[0].previousRank", equalTo(2))
                .body("trend[1].arrived", yi("4"));
    }

    @Test
    void theRegionSaysWhichOfItsEntriesCameLate() {
        LEDGER.region(Tokens.pingyang(), PINGYANG, "2040-02")
                .then()
                .statusCode(200)
                .body("arrived", yi("5"))
                .body("entries.items", hasSize(2))
                .body("entries.items[0].late", equalTo(true))
                .body("entries.items[0].countedMonth", equalTo("2040-02"))
                .body("entries.items[1].late", equalTo(false));
        LEDGER.region(Tokens.pingyang(), PINGYANG, "2040-01")
                .then()
                .body("arrived", yi("1"))
                .body("entries.items", hasSize(1));
    }

    @Test
    void aCorrectionIsANewEditionWithItsReason() {
        publishOther(0, 1, "5", null);
        await().untilAsserted(() -> LEDGER.overview("2041-01").body("frozen.edition", equalTo(1)));
        publishOther(1, 2, "6", "补计一笔");
        await().untilAsserted(() -> LEDGER.overview("2041-01")
                .body("frozen.edition", equalTo(2))
                .body("frozen.reason", equalTo("补计一笔"))
                .body("arrived", yi("6")));
        LEDGER.region(Tokens.leader(), "330300", "2041-01")
                .then()
                .statusCode(200)
                .body("arrived", yi("6"))
                .body("target", yi("20"))
                .body("completionPercent", number("15"))
                .body("scheduleGapPoints", number("6.66"))
                .body("trend[0].cumulative", yi("6"));
    }

    private static void publish(long version, int edition, String yi, @Nullable String reason) {
        Owners.publish(frozen(RANKING, version, "2040-01", edition, yi, reason));
    }

    private static final UUID OTHER = UUID.randomUUID();

    private static void publishOther(long version, int edition, String yi, @Nullable String reason) {
        Owners.publish(frozen(OTHER, version, "2041-01", edition, yi, reason));
    }

    private static RankingFrozen frozen(
            UUID id, long version, String month, int edition, String yi, @Nullable String reason) {
        List<RankingFrozen.Row> rows = List.of(
                new RankingFrozen.Row(
                        1,
                        OUHAI,
                        "瓯海",
                        Ledger.yi("2"),
                        Ledger.yi("10"),
                        new BigDecimal("20.00"),
                        new BigDecimal("11.66")),
                new RankingFrozen.Row(
                        2,
                        PINGYANG,
                        "平阳",
                        Ledger.yi("1"),
                        Ledger.yi("10"),
                        new BigDecimal("10.00"),
                        new BigDecimal("1.66")));
        return new RankingFrozen(
                id,
                version,
                null,
                month,
                CALIBRE,
                edition,
                Instant.parse("2040-02-03T01:00:00Z"),
                reason,
                Ledger.yi(yi),
                Ledger.yi("2.67"),
                new BigDecimal("12.3"),
                Ledger.yi("20"),
                new BigDecimal("15.00"),
                new BigDecimal("6.66"),
                rows,
                rows,
                List.of(new RankingFrozen.Month(month, Ledger.yi(yi), Ledger.yi(yi), Ledger.yi("2.67"))),
                2);
    }
}
