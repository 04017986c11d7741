package cn.guiyan.merchant;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What alone gives whoever has it access to something: 256 random bits. It is said once; only its hash is stored, and nothing slower is needed for what
 * cannot be guessed.
 *
 * @param text 43 characters of base64url; what somebody sent may be anything
 */
public record SecretCode(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    /** A new one. */
    public static SecretCode create() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SecretCode(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Its SHA-256. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The same in hexadecimal. */
    public String hexHash() {
        return HexFormat.of().formatHex(hash());
    }

    /** Never the secret itself, wherever it is written by mistake. */
    @Override
    public String toString() {
        return "SecretCode[…]";
    }
}
