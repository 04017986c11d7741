package cn.guiyan.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalibreCheckTest {
    private final CalibreCheck calibres = new CalibreCheck();

    @Test
    void aFigureAddsUpTheBasesOfItsCalibre() {
        assertThat(calibres.bases("OUT_OF_PROVINCE")).containsExactly("OUT_OF_PROVINCE");
        assertThat(calibres.bases("ALL_RETURN")).hasSizeGreaterThan(1).doesNotContain("ALL_RETURN");
        calibres.requireBase("OUT_OF_PROVINCE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"省外", "", "out_of_province"})
    void whatIsNoCalibreIsRefused(String calibre) {
        refused(calibre, () -> calibres.bases(calibre));
        refused(calibre, () -> calibres.requireBase(calibre));
    }

    @Test
    void noEntryHasACompositeCalibre() {
        refused("ALL_RETURN", () -> calibres.requireBase("ALL_RETURN"));
    }

    private static void refused(String calibre, Runnable check) {
        assertThatThrownBy(check::run).isInstanceOfSatisfying(ProblemException.class, problem -> {
            assertThat(problem.type()).isEqualTo(CommonProblem.UNKNOWN_CALIBRE);
            assertThat(problem.facts()).containsEntry("calibre", calibre);
        });
    }
}
