package cn.guiyan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {
    @ParameterizedTest
    @ValueSource(strings = {"10012345678", "100-1234-5678", "+86 10012345678", "0086-100-1234-5678", "8610012345678"})
    void aNumberHasOneFingerprintHoweverItIsWritten(String written) {
        assertThat(with(1).ofPhone(written)).isEqualTo(with(1).ofPhone("10012345678"));
    }

    @Test
    void otherNumbersKindsAndKeysHaveOthers() {
        String one = with(1).ofPhone("10012345678");
        assertThat(one).hasSize(43).doesNotContain("100");
        assertThat(one)
                .isNotEqualTo(with(1).ofPhone("10012345679"))
                .isNotEqualTo(with(1).of("name", "10012345678"))
                .isNotEqualTo(with(2).ofPhone("10012345678"));
    }

    @Test
    void aServiceThatKeepsFingerprintsDoesNotStartWithoutAKey() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Fingerprint(new EncryptionTest.Keys(Optional.empty(), Optional.empty())))
                .withMessageContaining("guiyan.access.fingerprint-key");
        assertThatIllegalStateException()
                .isThrownBy(() -> new Fingerprint(new EncryptionTest.Keys(Optional.empty(), Optional.of("AAEC"))));
    }

    private static Fingerprint with(int first) {
        byte[] key = new byte[32];
        key[0] = (byte) first;
        return new Fingerprint(new EncryptionTest.Keys(
                Optional.empty(), Optional.of(Base64.getEncoder().encodeToString(key))));
    }
}
