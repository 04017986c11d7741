package cn.guiyan.merchant.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowReasonTest {
    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyReasonIsSaidInBothLanguages(String language) throws IOException {
        Properties texts = new Properties();
        try (InputStream file = Objects.requireNonNull(
                RowReason.class.getResourceAsStream("/problems/merchant-transfer_" + language + ".properties"))) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        for (RowReason reason : RowReason.values()) {
            assertThat(texts.getProperty(ImportTexts.key(reason)))
                    .as("%s", reason)
                    .isNotBlank();
        }
    }
}
