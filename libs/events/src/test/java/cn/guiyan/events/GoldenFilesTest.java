package cn.guiyan.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.guiyan.events.GoldenFiles.Golden;
import cn.guiyan.events.project.FundArrivalChanged;
import cn.guiyan.events.target.RankingFrozen;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenFilesTest {
    static List<Golden> goldens() {
        return GoldenFiles.all();
    }

    static List<Golden> newest() {
        return goldens().stream()
                .filter(golden -> golden.equals(GoldenFiles.newest(golden.event(), golden.name())))
                .toList();
    }

    static List<Class<? extends Event>> events() {
        return EventCodec.EVENTS;
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void aFileIsNeverChanged(Golden golden) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(golden.json());
        assertThat(HexFormat.of().formatHex(digest))
                .as("%s was edited; add a file of the next revision instead", golden)
                .isEqualTo(golden.sha256());
    }

    @Test
    void theIndexListsEveryFile() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(GoldenFilesTest.class.getResource(GoldenFiles.FOLDER))
                .toURI());
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> folder.relativize(file).toString())
                            .filter(file -> !file.equals(GoldenFiles.INDEX)))
                    .containsExactlyInAnyOrderElementsOf(
                            GoldenFiles.all().stream().map(Golden::path).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyEventHasTwoCasesOrMore(Class<? extends Event> event) {
        assertThat(GoldenFiles.all(event)).hasSizeGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void whatIsReadSurvivesTheRoundTrip(Golden golden) {
        Event event = golden.read();
        assertThat(EventCodec.read(golden.event(), EventCodec.write(event))).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("newest")
    void theNewestRevisionIsWrittenAsItWasRead(Golden golden) {
        GoldenFiles.assertProduces(golden.read(), golden.name());
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void aPropertyOfALaterRevisionIsIgnored(Golden golden) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode later = (ObjectNode) mapper.readTree(golden.json());
        later.findParents("name").forEach(node -> ((ObjectNode) node).put("later", true));
        later.putObject("muchLater").put("nested", 1);
        // Doubles in between: only the shape is compared here.
        assertThat(EventCodec.read(golden.event(), mapper.writeValueAsBytes(later)))
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(golden.read());
    }

    @Test
    @Tag("T02")
    void theRankingIsTheBulletins() {
        RankingFrozen june = GoldenFiles.read(RankingFrozen.class, "june-2014");
        assertThat(june.arrived()).isEqualTo(new BigDecimal("21404000000.00"));
        assertThat(june.yearOnYearPercent()).isEqualTo(new BigDecimal("22.7"));
        for (List<RankingFrozen.Row> rows : List.of(june.byRate(), june.byAmount())) {
            RankingFrozen.Row second = rows.get(1);
            assertThat(second.rank()).isEqualTo(2);
            assertThat(second.region()).isEqualTo("330304");
            assertThat(second.completionPercent()).isEqualTo(new BigDecimal("64.16"));
            assertThat(rows.stream().map(RankingFrozen.Row::arrived).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualTo(june.arrived());
        }
    }

    @Test
    void anOwnerMustProduceTheFileToTheDecimal() {
        FundArrivalChanged recorded = GoldenFiles.read(FundArrivalChanged.class, "recorded");
        GoldenFiles.assertProduces(recorded, "recorded");
        assertThatThrownBy(() -> GoldenFiles.assertProduces(recorded, "verified"))
                .isInstanceOf(AssertionError.class);
        FundArrivalChanged coarse = new FundArrivalChanged(
                recorded.id(),
                recorded.version(),
                recorded.projectId(),
                recorded.region(),
                recorded.amount().setScale(1),
                recorded.calibre(),
                recorded.arrivedOn(),
                recorded.voucher(),
                recorded.status(),
                recorded.verifiedAt(),
                recorded.reverses(),
                recorded.reversedBy(),
                recorded.reason(),
                recorded.origin());
        assertThatThrownBy(() -> GoldenFiles.assertProduces(coarse, "recorded")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> GoldenFiles.assertProduces(recorded, "invented"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1-recorded.json");
    }
}
