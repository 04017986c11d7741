package cn.guiyan.local;

import java.security.SecureRandom;
import java.util.Base64;

/** Passwords and keys of one data folder: made when first asked for, the same ever after. */
final class Secrets {
    private static final int BYTES = 32;

    private final PropertiesFile file;
    private final SecureRandom random = new SecureRandom();

    Secrets(PropertiesFile file) {
        this.file = file;
    }

    /** Letters, digits, {@code -} and {@code _} only: needs no quoting anywhere. */
    String password(String name) {
        return get(name, Base64.getUrlEncoder().withoutPadding());
    }

    /** 32 random bytes in base64, with the id by which encrypted values name their key. */
    String encryptionKey(String service) {
        return "local-1:" + get("encryption-key." + service, Base64.getEncoder());
    }

    /** Base64 of 32 bytes, which stays when keys of encryption are rotated. */
    String fingerprintKey(String service) {
        return get("fingerprint-key." + service, Base64.getEncoder());
    }

    private synchronized String get(String name, Base64.Encoder encoder) {
        String known = file.get(name);
        if (known != null) {
            return known;
        }
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String made = encoder.encodeToString(bytes);
        file.put(name, made);
        return made;
    }
}
