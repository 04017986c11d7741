package cn.guiyan.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskTest {
    @ParameterizedTest
    @CsvSource({
        "13812341234, 138****1234",
        "0577-88881234, 057******1234",
        "+8613812341234, +86*******1234",
        "1234567, 1******",
        "138 1234 1234, 1************",
        "王小明, 王**",
        "王, 王*",
        "𠮷野, 𠮷*",
        "温州市瓯海区娄桥街道, 温*********",
        "'', ''"
    })
    void keepsWhatHelpsToRecogniseAndNoMore(String text, String masked) {
        assertThat(Mask.of(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"138****1234", "王**", "0577-88881234"})
    void whatIsMaskedStaysAsItIs(String text) {
        String once = Mask.of(text);
        assertThat(Mask.of(once)).isEqualTo(once);
    }
}
