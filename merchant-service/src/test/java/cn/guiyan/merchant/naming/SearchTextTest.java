package cn.guiyan.merchant.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("M01")
class SearchTextTest {
    @ParameterizedTest
    @CsvSource({"ＡＢＣ　鞋业（温州）, abc鞋业(温州)", "溫州發財鞋業, 温州发财鞋业", "Zheng Tai, zhengtai", "Xi'an, xian", "呂 布, 吕布", "'  ', ''"})
    void namesAreComparedInOneForm(String written, String normal) {
        assertThat(SearchText.normalise(written)).isEqualTo(normal);
    }

    @ParameterizedTest
    @CsvSource({"瞭解, 瞭", "乾燥, 乾", "皇后後面, 後面"})
    void aPartStaysAPart(String whole, String part) {
        assertThat(SearchText.normalise(whole)).contains(SearchText.normalise(part));
    }

    @Test
    void everyWayToTypeANameIsALine() {
        assertThat(SearchText.ofPerson("单示例").and("正泰A").and((String) null).toString())
                .isEqualTo("""
                        单 示 例
                        shan shi li
                        s s l
                        正 泰 a
                        zheng tai a
                        z t a""");
    }

    @Test
    void whatIsTypedOneWayOnlyIsOneLine() {
        assertThat(SearchText.of("ab").and(List.of("ab", " ")).toString()).isEqualTo("a b");
    }
}
