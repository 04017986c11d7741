package cn.guiyan.merchant.meeting;

import cn.guiyan.events.Origin;
import cn.guiyan.events.merchant.MeetingChanged;
import cn.guiyan.merchant.Rewritten;
import cn.guiyan.merchant.delegation.ReceivedMerchants;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A meeting. Every office reads it, its minutes included; nobody else does. */
@Entity
public class Meeting {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private LocalDate heldOn;

    private String place;

    @Enumerated(EnumType.STRING)
    private MeetingKind kind;

    private @Nullable UUID delegationId;

    private @Nullable String minutes;

    private String region;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @ElementCollection
    @CollectionTable(name = "meeting_leader", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    @Column(name = "official_id")
    private List<UUID> leaderIds = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "meeting_merchant", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    @Column(name = "merchant_id")
    private List<UUID> merchantIds = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "meeting_chamber", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    @Column(name = "chamber_id")
    private List<UUID> chamberIds = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "meeting_agenda", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    @Column(name = "item")
    private List<String> agenda = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "meeting_material", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    private List<Material> materials = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Meeting() {}

    /** A new record. */
    static Meeting hold(MeetingRequest request) {
        Meeting meeting = new Meeting();
        meeting.origin = request.originOrReported();
        meeting.describe(request);
        return meeting;
    }

    /** The record rewritten. Its origin stays what it was. */
    void describe(MeetingRequest request) {
        heldOn = request.on();
        place = request.place().strip();
        kind = request.kind();
        delegationId = request.delegationId();
        minutes = request.minutes();
        region = request.region();
        Rewritten.list(leaderIds, request.leaderIds());
        Rewritten.list(merchantIds, request.merchantIds());
        Rewritten.list(chamberIds, request.chamberIds());
        Rewritten.list(agenda, request.agenda());
        Rewritten.list(materials, request.materials());
    }

    /** The public state for the readers; no minutes. */
    MeetingChanged changed() {
        return new MeetingChanged(
                id,
                version,
                heldOn,
                place,
                kind.name(),
                delegationId,
                List.copyOf(leaderIds),
                List.copyOf(merchantIds),
                List.copyOf(chamberIds),
                region,
                origin);
    }

    MeetingView view(ReceivedMerchants.Names names) {
        return new MeetingView(
                id,
                version,
                heldOn,
                place,
                kind,
                delegationId,
                List.copyOf(leaderIds),
                merchantIds.stream()
                        .map(each -> PresentMerchant.of(each, names))
                        .toList(),
                List.copyOf(chamberIds),
                List.copyOf(agenda),
                minutes,
                List.copyOf(materials),
                region,
                origin);
    }

    long version() {
        return version;
    }

    String region() {
        return region;
    }

    List<UUID> merchantIds() {
        return merchantIds;
    }
}
