package cn.guiyan.merchant.register;

import cn.guiyan.access.EncryptedString;
import cn.guiyan.access.Fingerprint;
import cn.guiyan.events.Origin;
import cn.guiyan.events.merchant.MerchantChanged;
import cn.guiyan.merchant.Kept;
import cn.guiyan.merchant.naming.SearchText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A merchant's record. It belongs to the home county; the phone is encrypted at rest and never leaves in an event. */
@Entity
@EntityListeners(PhoneFingerprint.class)
public class Merchant {
    /** How somebody is named whose data was erased. */
    public static final String ERASED_NAME = "已删除";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private String name;

    private String region;

    private String presentCity;

    private String industry;

    private @Nullable String company;

    private @Nullable UUID companyId;

    @Convert(converter = EncryptedString.class)
    private @Nullable String phone;

    /** Fingerprint of the phone, which {@link PhoneFingerprint} keeps in step with it. */
    private @Nullable String phoneHash;

    private @Nullable UUID chamberId;

    @Enumerated(EnumType.STRING)
    private Canvassing canvassing;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> tags;

    /** Null until it is computed for a record of an older version. */
    @SuppressWarnings("UnusedVariable") // the database reads it
    private @Nullable String searchText;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private @Nullable LocalDate erasedOn;

    @SuppressWarnings("NullAway.Init")
    protected Merchant() {}

    /** A new record, as the office describes the merchant. */
    static Merchant register(MerchantRequest request) {
        Merchant merchant = new Merchant();
        merchant.origin = request.originOrReported();
        merchant.describe(request);
        return merchant;
    }

    /** The record rewritten. Its origin stays what it was. */
    void describe(MerchantRequest request) {
        name = request.name().strip();
        region = request.region();
        presentCity = request.presentCity();
        industry = request.industry();
        company = request.company();
        companyId = request.companyId();
        phone = Kept.orReplaced(phone, request.phone());
        chamberId = request.chamberId();
        canvassing = request.canvassing();
        tags = request.distinctTags();
        searchText = searchText(name, company, tags);
    }

    /** Forgets who it was; an empty record stays, so that what was counted stays counted. */
    void erase(LocalDate on) {
        name = ERASED_NAME;
        company = null;
        companyId = null;
        phone = null;
        chamberId = null;
        tags = List.of();
        searchText = "";
        erasedOn = on;
    }

    /** What a merchant is found by, as the column {@code search_text} keeps it. */
    public static String searchText(String name, @Nullable String company, List<String> tags) {
        return SearchText.ofPerson(name).and(company).and(tags).toString();
    }

    /** The public state for the readers; no phone. */
    MerchantChanged changed() {
        return changed(version, null);
    }

    /** The last that is said of a record before it is merged into another. */
    MerchantChanged mergedInto(UUID survivor) {
        return changed(version + 1, survivor);
    }

    private MerchantChanged changed(long current, @Nullable UUID survivor) {
        return new MerchantChanged(
                id,
                current,
                name,
                region,
                presentCity,
                industry,
                company,
                chamberId,
                canvassing.name(),
                origin,
                companyId,
                tags,
                survivor);
    }

    MerchantView view() {
        return new MerchantView(
                id,
                version,
                name,
                region,
                presentCity,
                industry,
                company,
                companyId,
                phone,
                chamberId,
                canvassing,
                tags,
                origin);
    }

    void fingerprint(Fingerprint fingerprint) {
        phoneHash = phone == null ? null : fingerprint.ofPhone(phone);
    }

    /** By which an import finds the record. */
    MerchantKey key() {
        return new MerchantKey(region, name, phoneHash);
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

    @Nullable
    LocalDate erasedOn() {
        return erasedOn;
    }
}
