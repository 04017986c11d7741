package cn.guiyan.regions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another city brings its own file; a wrong one is refused when it is read, not when it is used. */
class RegionsCsvTest {
    private static final String FUJIAN = "350000,福建省,福建,PROVINCE,,fu jian,,,,,\n";
    private static final String FUZHOU = "350100,福州市,福州,PREFECTURE,350000,fu zhou,,,,119.3,26.08\n";

    @Test
    void anotherCityNamesItsOwnRegions() {
        Regions regions = read(FUZHOU + FUJIAN);
        assertThat(regions.children("350000")).extracting(Region::code).containsExactly("350100");
        assertThat(regions.get("350100").initials()).isEqualTo("fz");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "350100,福州市,福州,PREFECTURE,350000,fu zhou,,,,,\n",
                FUJIAN + FUJIAN,
                FUJIAN + "350100,福州市\n",
                FUJIAN + ",福州市,福州,PREFECTURE,350000,fu zhou,,,,,\n",
                FUJIAN + "350100,福州市,福州,HAMLET,350000,fu zhou,,,,,\n",
                FUJIAN + "350100,福州市,福州,PREFECTURE,350000,fu zhou,2014-13-01,,,,\n",
                FUJIAN + "350100,福州市,福州,PREFECTURE,350000,fu zhou,2015-01-01,2014-01-01,,,\n",
                FUJIAN + "350100,福州市,福州,PREFECTURE,350000,fu zhou,,,350199,,\n",
                "350000,福建省,福建,PROVINCE,350100,fu jian,,,,,\n" + FUZHOU
            })
    void aWrongFileIsRefused(String lines) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(lines));
    }

    @Test
    void aFileWithoutTheHeaderIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Regions.from(new StringReader(FUJIAN)))
                .withMessageContaining("first line");
        assertThatIllegalArgumentException().isThrownBy(() -> Regions.from(new StringReader("")));
    }

    private static Regions read(String lines) {
        return Regions.from(new StringReader(RegionsCsv.HEADER + "\n" + lines));
    }
}
