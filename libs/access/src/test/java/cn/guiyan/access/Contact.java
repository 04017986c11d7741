package cn.guiyan.access;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the tests keep: a person of a region. */
@Entity
public class Contact {
    static final UUID OUHAI = UUID.fromString("00000000-0000-7000-8000-000000000001");
    static final UUID PINGYANG = UUID.fromString("00000000-0000-7000-8000-000000000002");

    @Id
    UUID id = OUHAI;

    @Nullable
    String region;

    String name = "";

    @Convert(converter = EncryptedString.class)
    @Nullable
    String phone;

    Contact() {}

    Contact(UUID id, String region, String name, @Nullable String phone) {
        this.id = id;
        this.region = region;
        this.name = name;
        this.phone = phone;
    }

    /** As it is shown. */
    public record ContactView(
            UUID id, String name, @Personal @Nullable String phone) implements Identified {}

    ContactView view() {
        return new ContactView(id, name, phone);
    }
}
