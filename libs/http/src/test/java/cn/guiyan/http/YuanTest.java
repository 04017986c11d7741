package cn.guiyan.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YuanTest {
    @Test
    void anAmountHasTwoDecimals() {
        assertThat(Yuan.positive("amount", new BigDecimal("1E+10"))).isEqualTo(new BigDecimal("10000000000.00"));
        assertThat(Yuan.notNegative("arrived", BigDecimal.ZERO)).isEqualTo(new BigDecimal("0.00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "-1", "0.001", "1000000000000000000", "1E+999999999"})
    void whatIsNoPositiveAmountIsRefusedAsItWasSent(String amount) {
        assertThatThrownBy(() -> Yuan.positive("amount", new BigDecimal(amount)))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.type()).isEqualTo(CommonProblem.ILLEGAL_AMOUNT);
                    assertThat(problem.facts()).containsEntry("amount", amount).containsEntry("field", "amount");
                });
    }

    @Test
    void belowZeroIsRefusedWhereZeroIsNot() {
        assertThatThrownBy(() -> Yuan.notNegative("arrived", new BigDecimal("-0.01")))
                .isInstanceOf(ProblemException.class);
    }
}
