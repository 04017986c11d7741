package cn.guiyan.access;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.inject.Singleton;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** A personal text that stands encrypted in the database: {@code @Convert(converter = EncryptedString.class)}. */
@Converter
@Singleton
public class EncryptedString implements AttributeConverter<@Nullable String, @Nullable String> {
    private static final Logger LOG = Logger.getLogger(EncryptedString.class);

    private final Encryption encryption;

    EncryptedString(Encryption encryption) {
        this.encryption = encryption;
    }

    // Exists only where an entity uses it. It is made before there is any configuration, so the keys are looked at
    // here.
    void start(@Observes(notifyObserver = Reception.IF_EXISTS) StartupEvent event) {
        LOG.infof("personal fields are encrypted with the key %s", encryption.currentKey());
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable String text) {
        return text == null ? null : encryption.encrypt(text);
    }

    @Override
    public @Nullable String convertToEntityAttribute(@Nullable String stored) {
        return stored == null ? null : encryption.decrypt(stored);
    }
}
