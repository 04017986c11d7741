package cn.guiyan.http;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Under what a request is kept, and how its answer is. For an {@link Unsigned} both are derived from its {@code Idempotency-Key} and the
 * caller, and neither of them is stored: whoever reads the database learns nothing, whoever sends the request again has the first answer.
 *
 * @param seal encrypts the answer with AES-256-GCM; null where it is kept as it is
 */
record Keeping(String caller, String key, @Nullable SecretKeySpec seal) {
    private static final String NOBODY = "anonymous";
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Keeping of(String caller, String key) {
        return new Keeping(caller, key, null);
    }

    static Keeping anonymous(String caller, String key) {
        return new Keeping(
                NOBODY,
                HexFormat.of().formatHex(derived("find", caller, key)),
                new SecretKeySpec(derived("open", caller, key), "AES"));
    }

    /** The answer as it is stored. */
    String sealed(String answer) {
        if (seal == null) {
            return answer;
        }
        byte[] iv = new byte[IV_BYTES];
        RANDOM.nextBytes(iv);
        byte[] text = cipher(Cipher.ENCRYPT_MODE, seal, iv, answer.getBytes(StandardCharsets.UTF_8));
        byte[] stored = Arrays.copyOf(iv, IV_BYTES + text.length);
        System.arraycopy(text, 0, stored, IV_BYTES, text.length);
        return Base64.getEncoder().encodeToString(stored);
    }

    /** The answer that was stored. */
    String opened(String stored) {
        if (seal == null) {
            return stored;
        }
        byte[] bytes = Base64.getDecoder().decode(stored);
        byte[] iv = Arrays.copyOf(bytes, IV_BYTES);
        byte[] text = cipher(Cipher.DECRYPT_MODE, seal, iv, Arrays.copyOfRange(bytes, IV_BYTES, bytes.length));
        return new String(text, StandardCharsets.UTF_8);
    }

    private static byte[] derived(String purpose, String caller, String key) {
        try {
            String secret = purpose + "\n" + caller + "\n" + key;
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] cipher(int mode, SecretKeySpec key, byte[] iv, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("an answer cannot be sealed or opened", e);
        }
    }
}
