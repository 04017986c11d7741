package cn.guiyan.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells whether two personal texts are the same without showing either: HMAC-SHA-256 under a key of the service's own, so that a copy of the
 * database does not allow numbers to be guessed. The key outlives the keys of encryption.
 */
@ApplicationScoped
public class Fingerprint {
    private static final String SETTING = "guiyan.access.fingerprint-key";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int MOBILE_DIGITS = 11;

    private final SecretKeySpec key;

    Fingerprint(AccessConfig config) {
        byte[] bytes = decoded(config.fingerprintKey().orElse(""));
        if (bytes.length != KEY_BYTES) {
            throw new IllegalStateException(SETTING + " is the Base64 of 32 bytes; fingerprints need one");
        }
        key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /** Of a phone number, however it is written: {@code +86 100-1234-5678} is {@code 10012345678}. 43 characters. */
    public String ofPhone(String number) {
        String digits = number.replaceAll("[^0-9]", "").replaceFirst("^0*86(?=[0-9]{" + MOBILE_DIGITS + "}$)", "");
        return of("phone", digits);
    }

    /**
     * Of any text.
     *
     * @param kind what it is, so that equal texts of two kinds have different fingerprints
     */
    public String of(String kind, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] print = mac.doFinal((kind + "\n" + text).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(print);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a fingerprint cannot be taken", e);
        }
    }

    private static byte[] decoded(String key) {
        try {
            return Base64.getDecoder().decode(key);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
