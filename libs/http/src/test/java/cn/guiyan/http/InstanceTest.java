package cn.guiyan.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstanceTest {
    @ParameterizedTest
    @CsvSource({
        "/api/v1/notes,/api/v1/notes",
        "'/a;b=1/c,d@e:f','/a;b=1/c,d@e:f'",
        "/%7C%e6,/%7C%e6",
        "/a|b^c{d}\"<>\\`,/a%7Cb%5Ec%7Bd%7D%22%3C%3E%5C%60",
        "/100%/%4/%zz,/100%25/%254/%25zz",
        "/a[1]#b,/a%5B1%5D%23b",
        "/瓯海\uD83E\uDEBF,/%E7%93%AF%E6%B5%B7%F0%9F%AA%BF",
        "//|/x,/.//%7C/x",
        "*,/*",
        "'',/"
    })
    void whatNoUriMayHoldIsEscapedAndNothingElse(String path, String uri) {
        assertThat(Instance.of(path)).hasToString(uri);
    }
}
