package cn.guiyan.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.guiyan.events.merchant.MerchantChanged;
import cn.guiyan.events.project.ProjectChanged;
import cn.guiyan.events.target.LateEntryCounted;
import cn.guiyan.events.target.RankingFrozen;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventCodecTest {
    @ParameterizedTest
    @CsvSource({
        "2695000000.00, 2695000000.00",
        "0.00, 0.00",
        "-120000000.10, -120000000.10",
        "999999999999999999.99, 999999999999999999.99",
        "26.95E+8, 2695000000",
        "2E-2, 0.02",
    })
    void moneyIsPlainAndKeepsItsDecimals(BigDecimal amount, String json) {
        LateEntryCounted event = lateEntry(amount);
        byte[] bytes = EventCodec.write(event);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("\"amount\":" + json + ",");
        assertThat(EventCodec.read(LateEntryCounted.class, bytes).amount()).isEqualTo(new BigDecimal(json));
    }

    @Test
    void datesAndTextAreReadable() {
        String json =
                new String(EventCodec.write(GoldenFiles.read(ProjectChanged.class, "landed")), StandardCharsets.UTF_8);
        assertThat(json)
                .contains("\"stageSince\":\"2014-05-30\"")
                .contains("\"name\":\"示例时尚产业园\"")
                .contains("\"origin\":\"SYNTHETIC\"");
    }

    @Test
    void halfOfACharacterIsWrittenAsADatabaseKeepsIt() {
        MerchantChanged merchant = new MerchantChanged(
                UUID.randomUUID(),
                0,
                "示例\ud83d",
                "330304",
                "350100",
                "C",
                null,
                null,
                "CONTACTED",
                Origin.REPORTED,
                null,
                List.of("好\ud83d\ude00", "半\ude00"),
                null);

        MerchantChanged read = EventCodec.read(MerchantChanged.class, EventCodec.write(merchant));

        assertThat(read.name()).isEqualTo("示例?");
        assertThat(read.tags()).containsExactly("好\ud83d\ude00", "半?");
    }

    @Test
    void instantsAreIsoInUtc() {
        String json = new String(
                EventCodec.write(GoldenFiles.read(RankingFrozen.class, "correction-without-plan")),
                StandardCharsets.UTF_8);
        assertThat(json).contains("\"frozenAt\":\"2014-03-10T02:00:00.123456Z\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not json", "[]", "{\"id\":\"not a uuid\"}", "{\"amount\":\"much\"}"})
    void whatIsNotTheEventIsRefusedByItsType(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> EventCodec.read(LateEntryCounted.class, bytes))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("late-entry.counted.v1");
    }

    private static LateEntryCounted lateEntry(BigDecimal amount) {
        UUID id = UUID.fromString("0146eb0d-8000-7a00-8000-00000000000d");
        return new LateEntryCounted(id, 0, "330304", "OUT_OF_PROVINCE", amount, "2014-06", "2014-07");
    }
}
