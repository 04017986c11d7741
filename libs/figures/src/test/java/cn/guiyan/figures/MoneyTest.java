package cn.guiyan.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0.00",
        "0E-300000000, 0.00",
        "26.95E8, 2695000000.00",
        "99999900, 99999900.00",
        "0.1, 0.10",
        "1.5000, 1.50",
        "-20000000.05, -20000000.05",
        "999999999999999999.99, 999999999999999999.99",
    })
    void yuanHasTwoDecimals(BigDecimal amount, String yuan) {
        assertThat(Money.yuan(amount).toPlainString()).isEqualTo(yuan);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.001",
                "-0.005",
                "1E-300000000",
                "1E-999999999",
                "1000000000000000000",
                "-1E18",
                "1E+999999999",
                "1E+2147483647"
            })
    void whatIsNotExactMoneyIsRefused(String amount) {
        BigDecimal given = new BigDecimal(amount);
        assertThatThrownBy(() -> Money.yuan(given))
                .isInstanceOfSatisfying(
                        IllegalAmountException.class,
                        e -> assertThat(e.amount()).isSameAs(given));
    }
}
