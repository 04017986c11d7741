package cn.guiyan.access;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** Settings of data protection. */
@ConfigMapping(prefix = "guiyan.access")
public interface AccessConfig {
    /**
     * Keys for personal fields at rest, as {@code id:base64 of 32 bytes}. The first one encrypts; all of them decrypt, so that a key is rotated by
     * putting a new one in front. Needed by a service with {@link EncryptedString} fields; there is no default, so that nobody runs with a key
     * that everybody knows.
     */
    Optional<List<String>> encryptionKeys();

    /**
     * Key for {@link Fingerprint}s of personal fields, as Base64 of 32 bytes. It stays what it is when the keys of encryption are rotated: a new
     * one makes every stored fingerprint useless. Needed by a service that keeps fingerprints; there is no default.
     */
    Optional<String> fingerprintKey();
}
