package cn.guiyan.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** A personal text that stands encrypted in the database. */
@Converter
@ApplicationScoped
public class EncryptedString implements AttributeConverter<@Nullable String, @Nullable String> {
    private final Encryption encryption;

    EncryptedString(Encryption encryption) {
        this.encryption = encryption;
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
