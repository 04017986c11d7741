package cn.guiyan.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 口径: part of every amount. */
class CalibresTest {
    private static final String HEADER = "code,zh,en,components\n";

    private final Calibres calibres = Calibres.standard();

    @Test
    void theStandardOnesAreFourAndTheirSum() {
        assertThat(calibres.all())
                .extracting(Calibre::code)
                .containsExactly(
                        "OUT_OF_PROVINCE",
                        "IN_PROVINCE_OUT_OF_CITY",
                        "OUT_OF_CITY_REAL_ESTATE",
                        "CAPITAL_RETURN",
                        "ALL_RETURN");
        assertThat(calibres.get("OUT_OF_PROVINCE").nameZh()).isEqualTo("省外");
        assertThat(calibres.get("OUT_OF_PROVINCE").isComposite()).isFalse();
    }

    @Test
    void aCompositeAddsUpItsComponents() {
        assertThat(calibres.get("ALL_RETURN").isComposite()).isTrue();
        assertThat(calibres.bases("ALL_RETURN"))
                .containsExactly(
                        "OUT_OF_PROVINCE", "IN_PROVINCE_OUT_OF_CITY", "OUT_OF_CITY_REAL_ESTATE", "CAPITAL_RETURN");
        assertThat(calibres.bases("CAPITAL_RETURN")).containsExactly("CAPITAL_RETURN");
    }

    @Test
    void anUnknownCalibreIsRefused() {
        assertThat(calibres.find("FOREIGN")).isEmpty();
        assertThatThrownBy(() -> calibres.get("FOREIGN"))
                .isInstanceOfSatisfying(
                        UnknownCalibreException.class, e -> assertThat(e.code()).isEqualTo("FOREIGN"));
        assertThatThrownBy(() -> calibres.bases("FOREIGN")).isInstanceOf(UnknownCalibreException.class);
    }

    @Test
    void anotherCityNamesItsOwn() {
        Calibres own = read("ALL,合计,Total,FOREIGN DOMESTIC\nFOREIGN,外资,Foreign,\nDOMESTIC,内资,Domestic,\n");
        assertThat(own.bases("ALL")).containsExactly("FOREIGN", "DOMESTIC");
        assertThat(own.find("OUT_OF_PROVINCE")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A,甲\n",
                "A,,First,\n",
                "A,甲,First,\nA,乙,Again,\n",
                "A,甲,First,B\n",
                "A,甲,First,A\n",
                "A,甲,First,\nS,和,Sum,A A\n",
                "A,甲,First,\nS,和,Sum,A\nT,和,Sum of a sum,S\n"
            })
    void aWrongListIsRefused(String lines) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(lines));
    }

    @Test
    void aListWithoutTheHeaderIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Calibres.from(new StringReader("A,甲,First,\n")));
        assertThatIllegalArgumentException().isThrownBy(() -> Calibres.from(new StringReader("")));
    }

    private static Calibres read(String lines) {
        return Calibres.from(new StringReader(HEADER + lines));
    }
}
