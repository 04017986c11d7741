package cn.guiyan.merchant.privacy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** That somebody's data was erased. It is written once, and says nothing about the person. */
@Entity
public class Erasure {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID merchantId;

    private String region;

    @Enumerated(EnumType.STRING)
    private ErasureGround ground;

    private String reference;

    private String erasedBy;

    private Instant erasedAt;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> kinds;

    @SuppressWarnings("NullAway.Init")
    protected Erasure() {}

    /** @param kinds what there was to erase */
    static Erasure of(
            UUID merchantId,
            String region,
            ErasureRequest request,
            String erasedBy,
            Instant erasedAt,
            Collection<ErasedKind> kinds) {
        Erasure erasure = new Erasure();
        erasure.merchantId = merchantId;
        erasure.region = region;
        erasure.ground = request.ground();
        erasure.reference = request.reference();
        erasure.erasedBy = erasedBy;
        erasure.erasedAt = erasedAt;
        erasure.kinds = kinds.stream().map(ErasedKind::name).toList();
        return erasure;
    }

    ErasureView view() {
        return new ErasureView(
                id,
                merchantId,
                region,
                ground,
                reference,
                erasedBy,
                erasedAt,
                kinds.stream().map(ErasedKind::valueOf).toList());
    }
}
