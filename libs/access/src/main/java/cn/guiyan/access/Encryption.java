package cn.guiyan.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * AES-256-GCM for personal fields at rest. A stored value is {@code key id:base64(iv ‖ ciphertext ‖ tag)}. A service that encrypts does not start
 * without a usable key; one that does not, needs none.
 */
@ApplicationScoped
public class Encryption {
    private static final String SETTING = "guiyan.access.encryption-keys";
    private static final int KEY_BYTES = 32;
    private static final int IV_BYTES = 12;
    private static final int TAG_BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, SecretKeySpec> keys = new TreeMap<>();
    private final String current;

    /** With the keys that are configured. */
    public Encryption(AccessConfig config) {
        List<String> configured = config.encryptionKeys().orElse(List.of());
        if (configured.isEmpty()) {
            throw new IllegalStateException(
                    SETTING + " is not set: personal fields need a key, as id:base64 of 32 bytes");
        }
        configured.forEach(this::add);
        current = id(configured.get(0));
    }

    private void add(String key) {
        byte[] bytes = decoded(key);
        if (id(key).isEmpty() || bytes == null || bytes.length != KEY_BYTES) {
            throw new IllegalStateException(SETTING + ": a key is an id, a colon and the Base64 of 32 bytes");
        }
        if (keys.put(id(key), new SecretKeySpec(bytes, "AES")) != null) {
            throw new IllegalStateException(SETTING + ": two keys have the id " + id(key));
        }
    }

    /** The id of the key that encrypts. */
    public String currentKey() {
        return current;
    }

    /** The text as it is stored; a different one every time. */
    public String encrypt(String text) {
        return current + ":" + Base64.getEncoder().encodeToString(seal(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Bytes as they are stored, such as a part of a file: {@code key id:iv ‖ ciphertext ‖ tag}. */
    public byte[] encrypt(byte[] bytes) {
        byte[] prefix = (current + ":").getBytes(StandardCharsets.UTF_8);
        byte[] sealed = seal(bytes);
        byte[] stored = Arrays.copyOf(prefix, prefix.length + sealed.length);
        System.arraycopy(sealed, 0, stored, prefix.length, sealed.length);
        return stored;
    }

    /**
     * The text of a stored value.
     *
     * @throws IllegalStateException when its key is not configured, or the value was tampered with
     */
    public String decrypt(String stored) {
        byte[] bytes = decoded(stored);
        return new String(open(id(stored), bytes == null ? new byte[0] : bytes), StandardCharsets.UTF_8);
    }

    /**
     * The bytes of a stored value.
     *
     * @throws IllegalStateException when its key is not configured, or the value was tampered with
     */
    public byte[] decrypt(byte[] stored) {
        int colon = 0;
        while (colon < stored.length && stored[colon] != ':') {
            colon++;
        }
        String id = new String(stored, 0, colon, StandardCharsets.UTF_8);
        return open(id, Arrays.copyOfRange(stored, Math.min(colon + 1, stored.length), stored.length));
    }

    private byte[] seal(byte[] bytes) {
        byte[] iv = new byte[IV_BYTES];
        random.nextBytes(iv);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, Objects.requireNonNull(keys.get(current)), iv, bytes);
        byte[] stored = Arrays.copyOf(iv, IV_BYTES + sealed.length);
        System.arraycopy(sealed, 0, stored, IV_BYTES, sealed.length);
        return stored;
    }

    private byte[] open(String id, byte[] bytes) {
        SecretKeySpec key = keys.get(id);
        if (key == null) {
            throw new IllegalStateException("no key for a stored personal field; was a key removed too early?");
        }
        if (bytes.length < IV_BYTES + TAG_BYTES) {
            throw new IllegalStateException("a stored personal field is damaged");
        }
        byte[] iv = Arrays.copyOf(bytes, IV_BYTES);
        return cipher(Cipher.DECRYPT_MODE, key, iv, Arrays.copyOfRange(bytes, IV_BYTES, bytes.length));
    }

    private static String id(String value) {
        return value.substring(0, Math.max(0, value.indexOf(':')));
    }

    private static byte @Nullable [] decoded(String value) {
        try {
            return Base64.getDecoder().decode(value.substring(value.indexOf(':') + 1));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static byte[] cipher(int mode, SecretKeySpec key, byte[] iv, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * Byte.SIZE, iv));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a personal field cannot be read or written", e);
        }
    }
}
