package cn.guiyan.merchant.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.guiyan.events.GoldenFiles;
import cn.guiyan.events.merchant.AlertChanged;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlertTest {
    private static final Instant NOW = Instant.parse("2014-07-14T01:00:00.123456Z");
    private static final UUID CHAMBER = new UUID(0, 1);

    @ParameterizedTest
    @ValueSource(strings = {"vacancy", "contact-made", "conduct-unanswered", "leader-with-one"})
    void anAlertIsPublishedAsInTheGoldenFile(String name) {
        AlertChanged golden = GoldenFiles.read(AlertChanged.class, name);
        Alert alert = Alert.open(
                new Fact(
                        AlertKind.valueOf(golden.kind()),
                        AlertSubject.valueOf(golden.subjectType()),
                        golden.subject(),
                        golden.merchantId(),
                        golden.chamberId(),
                        golden.officialId(),
                        golden.place(),
                        golden.unit(),
                        golden.confidential(),
                        golden.region(),
                        AlertAction.valueOf(golden.action()),
                        golden.have(),
                        golden.since(),
                        golden.due()),
                golden.openedAt());
        Instant closed = golden.closedAt();
        if (closed != null) {
            alert.close(closed);
        }
        GoldenFiles.assertProduces(alert.changed(), name, "id", "version");
    }

    @Test
    void itClosesOnceAndFollowsItsOwnFactWhileItIsOpen() {
        Alert alert = Alert.open(Fact.vacancy(CHAMBER, "420100", null), NOW);

        alert.follow(Fact.vacancy(CHAMBER, "420100", LocalDate.parse("2014-07-13")));
        assertThat(alert.fact().since()).isEqualTo("2014-07-14");
        assertThatThrownBy(() -> alert.follow(Fact.vacancy(new UUID(0, 2), "420100", null)))
                .isInstanceOf(IllegalStateException.class);
        alert.close(NOW);
        assertThat(alert.closedAt()).isEqualTo("2014-07-14T01:00:00.123Z");
        assertThatThrownBy(() -> alert.close(NOW)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> alert.follow(Fact.vacancy(CHAMBER, "420100", null)))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsToBeDoneIsSaidInBothLanguages(AlertAction action) {
        assertThat(action.todo().zh()).matches(".*[\\u4e00-\\u9fff].*");
        assertThat(action.todo().en()).matches("[\\x20-\\x7e]+");
    }
}
