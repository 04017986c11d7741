package cn.guiyan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncryptionTest {
    private static final String PHONE = "13812341234";
    private static final String K1 = key("k1", 1);
    private static final String K2 = key("k2", 2);

    @Test
    void whatWasEncryptedIsReadAgainAndLooksDifferentEveryTime() {
        Encryption encryption = with(K1);
        String stored = encryption.encrypt(PHONE);
        assertThat(stored).startsWith("k1:").doesNotContain(PHONE).isNotEqualTo(encryption.encrypt(PHONE));
        assertThat(encryption.decrypt(stored)).isEqualTo(PHONE);
        assertThat(encryption.decrypt(encryption.encrypt("温州·🐦"))).isEqualTo("温州·🐦");
        assertThat(encryption.decrypt(encryption.encrypt(""))).isEmpty();
    }

    @Test
    void aKeyIsRotatedByPuttingANewOneInFront() {
        String before = with(K1).encrypt(PHONE);
        Encryption rotated = with(K2, K1);
        assertThat(rotated.decrypt(before)).isEqualTo(PHONE);
        assertThat(rotated.encrypt(PHONE)).startsWith("k2:");
    }

    @Test
    void partsOfAFileAreKeptTheSameWay() {
        byte[] part = {0, 1, 58, 2, -1};
        byte[] stored = with(K1).encrypt(part);
        assertThat(with(K2, K1).decrypt(stored)).isEqualTo(part);
        stored[stored.length - 1] ^= 1;
        assertThatIllegalStateException().isThrownBy(() -> with(K1).decrypt(stored));
        assertThatIllegalStateException().isThrownBy(() -> with(K1).decrypt(new byte[] {1, 2}));
    }

    @Test
    void aKeyRemovedTooEarlyIsNamedAsTheReason() {
        String before = with(K1).encrypt(PHONE);
        assertThatIllegalStateException()
                .isThrownBy(() -> with(K2).decrypt(before))
                .withMessageContaining("removed too early");
    }

    @Test
    void everyTamperedByteIsNoticed() {
        Encryption encryption = with(K1);
        String stored = encryption.encrypt(PHONE);
        byte[] bytes = Base64.getDecoder().decode(stored.substring(3));
        for (int i = 0; i < bytes.length; i++) {
            byte[] tampered = bytes.clone();
            tampered[i] ^= 1;
            String text = "k1:" + Base64.getEncoder().encodeToString(tampered);
            assertThatIllegalStateException().isThrownBy(() -> encryption.decrypt(text));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"13812341234", "", "k1:", "k1:AAAA", "k1:not base64!", ":AAAA"})
    void whatWasNeverEncryptedIsNotTakenForText(String stored) {
        assertThatIllegalStateException().isThrownBy(() -> with(K1).decrypt(stored));
    }

    @Test
    void aServiceThatEncryptsDoesNotStartWithoutAKey() {
        assertThatIllegalStateException()
                .isThrownBy(EncryptionTest::with)
                .withMessage(
                        "guiyan.access.encryption-keys is not set: personal fields need a key, as id:base64 of 32 bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"k1", "k1:", "k1:AAAA", ":AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=", "k1:???"})
    void norWithOneThatIsNone(String key) {
        assertThatIllegalStateException()
                .isThrownBy(() -> with(key))
                .withMessage("guiyan.access.encryption-keys: a key is an id, a colon and the Base64 of 32 bytes");
    }

    @Test
    void norWithTwoOfTheSameId() {
        assertThatIllegalStateException()
                .isThrownBy(() -> with(K1, key("k1", 2)))
                .withMessage("guiyan.access.encryption-keys: two keys have the id k1");
    }

    private static Encryption with(String... keys) {
        return new Encryption(
                new Keys(keys.length == 0 ? Optional.empty() : Optional.of(List.of(keys)), Optional.empty()));
    }

    record Keys(Optional<List<String>> encryptionKeys, Optional<String> fingerprintKey) implements AccessConfig {}

    private static String key(String id, int first) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) first;
        return id + ":" + Base64.getEncoder().encodeToString(bytes);
    }
}
