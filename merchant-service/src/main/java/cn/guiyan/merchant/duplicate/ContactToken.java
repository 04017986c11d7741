package cn.guiyan.merchant.duplicate;

import cn.guiyan.access.Encryption;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Names a record to us, and to nobody else: encrypted, different whenever it is written, good for one account and some days.
 */
@ApplicationScoped
class ContactToken {
    private static final String KIND = "contact-request";
    private static final String SEPARATOR = "\n";
    private static final int PARTS = 4;

    private final Encryption encryption;
    private final DuplicateConfig config;
    private final Clock clock;

    ContactToken(Encryption encryption, DuplicateConfig config, Clock clock) {
        this.encryption = encryption;
        this.config = config;
        this.clock = clock;
    }

    String write(UUID merchant, String account) {
        Instant until = clock.instant().plus(config.token());
        return encryption.encrypt(String.join(SEPARATOR, KIND, merchant.toString(), until.toString(), account));
    }

    /** The record, if the token is one of ours for that account and still good. */
    Optional<UUID> read(String token, String account) {
        String[] parts = decrypted(token).split(SEPARATOR, PARTS);
        boolean good = parts.length == PARTS
                && parts[0].equals(KIND)
                && parts[3].equals(account)
                && clock.instant().isBefore(Instant.parse(parts[2]));
        return good ? Optional.of(UUID.fromString(parts[1])) : Optional.empty();
    }

    private String decrypted(String token) {
        try {
            return encryption.decrypt(token);
        } catch (IllegalArgumentException | IllegalStateException e) {
            return "";
        }
    }
}
