package cn.guiyan.merchant.talk;

import cn.guiyan.events.Origin;
import cn.guiyan.events.merchant.TalkBatchChanged;
import cn.guiyan.http.ProblemException;
import cn.guiyan.merchant.CityOffice;
import cn.guiyan.merchant.Happened;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A batch of talks. It belongs to the city's office; of its merchants each county sees its own. */
@Entity
public class TalkBatch {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private int number;

    private LocalDate plannedMonth;

    // By merchant. Row security hides those of other counties.
    @ElementCollection
    @CollectionTable(name = "talk", joinColumns = @JoinColumn(name = "batch_id"))
    @MapKeyColumn(name = "merchant_id")
    private Map<UUID, Talk> talks = new HashMap<>();

    private String region = CityOffice.REGION;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @SuppressWarnings("NullAway.Init")
    protected TalkBatch() {}

    /** @param regions of those merchants who are on the roll in the planned month */
    static TalkBatch plan(TalkBatchRequest request, int number, Map<UUID, String> regions) {
        TalkBatch batch = new TalkBatch();
        batch.number = number;
        batch.origin = request.originOrReported();
        batch.describe(request, regions);
        return batch;
    }

    /**
     * The plan rewritten; talks that took place stay.
     *
     * @param regions of those merchants who are on the roll in the planned month
     * @throws ProblemException {@code not-top-hundred}, {@code merchant-twice}, {@code talked-already}
     */
    void describe(TalkBatchRequest request, Map<UUID, String> regions) {
        plannedMonth = request.plannedMonth().atDay(1);
        Set<UUID> wanted = new HashSet<>();
        for (UUID merchant : request.merchantIds()) {
            if (!wanted.add(merchant)) {
                throw new ProblemException(TalkProblem.MERCHANT_TWICE, Map.of("merchantId", merchant));
            }
            if (!talks.containsKey(merchant)) {
                talks.put(merchant, Talk.planned(region(merchant, regions)));
            }
        }
        for (Map.Entry<UUID, Talk> each : Map.copyOf(talks).entrySet()) {
            if (!wanted.contains(each.getKey())) {
                requirePlanned(each.getKey(), each.getValue());
                talks.remove(each.getKey());
            }
        }
    }

    private String region(UUID merchant, Map<UUID, String> regions) {
        String home = regions.get(merchant);
        if (home == null) {
            throw new ProblemException(
                    TalkProblem.NOT_TOP_HUNDRED, Map.of("merchantId", merchant, "month", YearMonth.from(plannedMonth)));
        }
        return home;
    }

    /**
     * The talk with a merchant of the batch took place.
     *
     * @throws ProblemException {@code not-in-batch}, {@code talked-already}, {@code future-date}
     */
    void talk(TalkRequest request, LocalDate today) {
        UUID merchant = request.merchantId();
        Talk planned = talks.get(merchant);
        if (planned == null) {
            throw new ProblemException(TalkProblem.NOT_IN_BATCH, Map.of("merchantId", merchant));
        }
        requirePlanned(merchant, planned);
        LocalDate day = Happened.on("talkedOn", request.talkedOn(), today);
        talks.put(
                merchant,
                new Talk(
                        planned.region(),
                        day,
                        request.officialIds().stream().distinct().toList(),
                        request.outcome()));
    }

    private static void requirePlanned(UUID merchant, Talk talk) {
        LocalDate talkedOn = talk.talkedOn();
        if (talkedOn != null) {
            throw new ProblemException(
                    TalkProblem.TALKED_ALREADY, Map.of("merchantId", merchant, "talkedOn", talkedOn));
        }
    }

    /** The public state for the readers. */
    TalkBatchChanged changed() {
        return new TalkBatchChanged(
                id,
                version,
                number,
                YearMonth.from(plannedMonth).toString(),
                views().stream()
                        .map(talk -> new TalkBatchChanged.Talk(
                                talk.merchantId(),
                                talk.talkedOn(),
                                talk.officialIds(),
                                talk.outcome() == null ? null : talk.outcome().name()))
                        .toList(),
                region,
                origin);
    }

    TalkBatchView view() {
        return new TalkBatchView(id, version, number, YearMonth.from(plannedMonth), views(), region, origin);
    }

    private List<TalkView> views() {
        return talks.entrySet().stream()
                .map(each -> new TalkView(
                        each.getKey(),
                        each.getValue().region(),
                        each.getValue().talkedOn(),
                        List.copyOf(each.getValue().officialIds()),
                        each.getValue().outcome()))
                .sorted(Comparator.comparing(TalkView::merchantId))
                .toList();
    }

    Set<UUID> merchantIds() {
        return Set.copyOf(talks.keySet());
    }

    long version() {
        return version;
    }
}
