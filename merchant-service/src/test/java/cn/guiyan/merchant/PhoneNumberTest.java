package cn.guiyan.merchant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "10012345678",
                "100-1234-5678",
                "+86-10012345678",
                "+8610012345678",
                "0577-88888888-801",
                "95588",
                "9-5-5-8-8",
                "+39-06-1234-5678"
            })
    void whatPeopleDialIsANumber(String number) {
        assertThat(number).matches(PhoneNumber.PATTERN).matches(PhoneNumber.OR_NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-----", "+-----", "1234", "12-34", "--1234--", "138****0000", "1234567890123456789012", "+"})
    void withoutFiveDigitsItIsNone(String number) {
        assertThat(number).doesNotMatch(PhoneNumber.PATTERN).doesNotMatch(PhoneNumber.OR_NONE);
    }

    @Test
    void anEmptyTextIsNoNumberAndStandsForNone() {
        assertThat("").doesNotMatch(PhoneNumber.PATTERN).matches(PhoneNumber.OR_NONE);
    }
}
