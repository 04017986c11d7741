package cn.guiyan.merchant.chamber;

import cn.guiyan.access.EncryptedString;
import cn.guiyan.events.Origin;
import cn.guiyan.events.merchant.ChamberChanged;
import cn.guiyan.merchant.Kept;
import cn.guiyan.merchant.naming.SearchText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A chamber's file. Whoever keeps it is its region; every office may read it, since delegations come from everywhere. */
@Entity
public class Chamber {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private String name;

    private String place;

    @Enumerated(EnumType.STRING)
    private ChamberLevel level;

    private @Nullable String represents;

    private String region;

    private @Nullable String contactName;

    @Convert(converter = EncryptedString.class)
    private @Nullable String contactPhone;

    /** Null until it is computed for a file of an older version. */
    @SuppressWarnings("UnusedVariable") // the database reads it
    private @Nullable String searchText;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @SuppressWarnings("NullAway.Init")
    protected Chamber() {}

    /** A new file, as the office describes the chamber. */
    static Chamber open(ChamberRequest request) {
        Chamber chamber = new Chamber();
        chamber.origin = request.originOrReported();
        chamber.describe(request);
        return chamber;
    }

    /** The file rewritten. Its origin stays what it was. */
    void describe(ChamberRequest request) {
        name = request.name().strip();
        place = request.place();
        level = request.level();
        represents = request.represents();
        region = request.region();
        contactName = Kept.orReplaced(contactName, request.contactName());
        contactPhone = Kept.orReplaced(contactPhone, request.contactPhone());
        searchText = searchText(name);
    }

    /** What a chamber is found by, as the column {@code search_text} keeps it. */
    public static String searchText(String name) {
        return SearchText.of(name).toString();
    }

    /** The public state for the readers; no contact. */
    ChamberChanged changed() {
        return new ChamberChanged(id, version, name, place, level.name(), represents, region, origin);
    }

    ChamberView view() {
        return new ChamberView(id, version, name, place, level, represents, region, contactName, contactPhone, origin);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String region() {
        return region;
    }
}
