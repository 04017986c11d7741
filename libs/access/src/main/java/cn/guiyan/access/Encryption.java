package cn.guiyan.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM for personal fields at rest. A stored value is {@code key id:base64(iv ‖ ciphertext ‖ tag)}. */
@ApplicationScoped
public class Encryption {
    private static final int KEY_BYTES = 32;
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, SecretKeySpec> keys = new LinkedHashMap<>();

    Encryption(AccessConfig config) {
        config.encryptionKeys().orElse(List.of()).forEach(this::add);
    }

    private void add(String key) {
        int colon = key.indexOf(':');
        byte[] bytes = colon < 1 ? new byte[0] : Base64.getDecoder().decode(key.substring(colon + 1));
        if (bytes.length != KEY_BYTES) {
            throw new IllegalStateException(
                    "guiyan.access.encryption-keys: a key is an id, a colon and the Base64 of 32 bytes");
        }
        keys.put(key.substring(0, colon), new SecretKeySpec(bytes, "AES"));
    }

    /** The text as it is stored; a different one every time. */
    public String encrypt(String text) {
        Map.Entry<String, SecretKeySpec> key = keys.entrySet().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("guiyan.access.encryption-keys is not set"));
        byte[] iv = new byte[IV_BYTES];
        random.nextBytes(iv);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key.getValue(), iv, text.getBytes(StandardCharsets.UTF_8));
        byte[] stored = Arrays.copyOf(iv, IV_BYTES + sealed.length);
        System.arraycopy(sealed, 0, stored, IV_BYTES, sealed.length);
        return key.getKey() + ":" + Base64.getEncoder().encodeToString(stored);
    }

    /**
     * The text of a stored value.
     *
     * @throws IllegalStateException when its key is not configured, or the value was tampered with
     */
    public String decrypt(String stored) {
        int colon = stored.indexOf(':');
        SecretKeySpec key = colon < 1 ? null : keys.get(stored.substring(0, colon));
        if (key == null) {
            throw new IllegalStateException("no key for a stored personal field; was a key removed too early?");
        }
        byte[] bytes = Base64.getDecoder().decode(stored.substring(colon + 1));
        byte[] text = cipher(
                Cipher.DECRYPT_MODE,
                key,
                Arrays.copyOf(bytes, IV_BYTES),
                Arrays.copyOfRange(bytes, IV_BYTES, bytes.length));
        return new String(text, StandardCharsets.UTF_8);
    }

    private static byte[] cipher(int mode, SecretKeySpec key, byte[] iv, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a personal field cannot be read or written", e);
        }
    }
}
