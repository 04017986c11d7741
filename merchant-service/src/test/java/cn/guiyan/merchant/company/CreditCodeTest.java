package cn.guiyan.merchant.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.guiyan.http.ProblemException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("M01")
class CreditCodeTest {
    /** Published codes, digits and letters as their check digits. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "914403001922038216",
                "9144030071526726XG",
                "91330100799655058B",
                "91330100716105852F",
                "91330304MA2800000H"
            })
    void aCodeWhoseCheckDigitFitsIsTaken(String code) {
        assertThat(CreditCode.of(code).value()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "914403001922038217",
                "914403001922038261",
                "91440300192203821",
                "9144030019220382166",
                "91330304MA280000IH",
                "",
                "统一社会信用代码统一社会信用代码统一"
            })
    void anyOtherIsRefused(String code) {
        assertThatThrownBy(() -> CreditCode.of(code))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(CompanyProblem.ILLEGAL_CREDIT_CODE));
    }

    @Test
    void everySingleWrongCharacterIsNoticed() {
        String code = "91330304MA2800000H";
        for (int i = 0; i < code.length(); i++) {
            for (char other : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
                String changed = code.substring(0, i) + other + code.substring(i + 1);
                assertThat(CreditCode.isValid(changed)).as(changed).isEqualTo(changed.equals(code));
            }
        }
    }

    @Test
    void smallLettersAndFullWidthFormsAreTaken() {
        assertThat(CreditCode.of(" ９１３３０３０４ma2800000h ").value()).isEqualTo("91330304MA2800000H");
    }
}
