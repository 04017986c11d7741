package cn.guiyan.project.investment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("P18")
class StageTest {
    @ParameterizedTest
    @CsvSource({
        "RESERVE, NEGOTIATION, true",
        "NEGOTIATION, SIGNED, true",
        "SIGNED, LANDED, true",
        "RESERVE, SIGNED, false",
        "SIGNED, SIGNED, false",
        "LANDED, SIGNED, true",
        "EFFECTIVE, RESERVE, true",
        "EFFECTIVE, EFFECTIVE, false"
    })
    void goesForwardOneAtATimeAndBackAtWill(Stage from, Stage to, boolean leads) {
        assertThat(from.leadsTo(to)).isEqualTo(leads);
    }

    @Test
    @Tag("P05")
    void classAIsLandedAndClassBInTalks() {
        assertThat(Stage.SIGNED.projectClass()).isEqualTo(ProjectClass.B);
        assertThat(Stage.LANDED.projectClass()).isEqualTo(ProjectClass.A);
    }
}
