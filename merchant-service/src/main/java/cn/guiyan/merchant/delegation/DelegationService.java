package cn.guiyan.merchant.delegation;

import cn.guiyan.access.Disclosures;
import cn.guiyan.events.Topics;
import cn.guiyan.http.CommonProblem;
import cn.guiyan.http.IfMatch;
import cn.guiyan.http.NotFound;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import cn.guiyan.http.ProblemException;
import cn.guiyan.http.RegionCheck;
import cn.guiyan.journal.HistoryEntry;
import cn.guiyan.journal.Journal;
import cn.guiyan.merchant.CityOffice;
import cn.guiyan.merchant.Period;
import cn.guiyan.merchant.chamber.ChamberService;
import cn.guiyan.merchant.register.MerchantService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps the delegations. */
@ApplicationScoped
public class DelegationService {
    private final DelegationRepository delegations;
    private final ChamberService chambers;
    private final MerchantService merchants;
    private final ReceivedMerchants received;
    private final RegionCheck regions;
    private final Journal journal;
    private final Disclosures disclosures;
    private final Clock clock;

    DelegationService(
            DelegationRepository delegations,
            ChamberService chambers,
            MerchantService merchants,
            ReceivedMerchants received,
            RegionCheck regions,
            Journal journal,
            Disclosures disclosures,
            Clock clock) {
        this.delegations = delegations;
        this.chambers = chambers;
        this.merchants = merchants;
        this.received = received;
        this.regions = regions;
        this.journal = journal;
        this.disclosures = disclosures;
        this.clock = clock;
    }

    @Transactional
    DelegationView plan(DelegationRequest request) {
        check(request, Set.of());
        Delegation delegation = Delegation.plan(request, delegations.nextBatch());
        delegations.persistAndFlush(delegation);
        journal.append(delegation.changed());
        return view(delegation);
    }

    @Transactional
    DelegationView describe(UUID id, IfMatch ifMatch, DelegationRequest request) {
        Delegation delegation = get(id, LockModeType.PESSIMISTIC_WRITE);
        ifMatch.require(delegation.version());
        check(request, delegation.merchantIds());
        long before = delegation.version();
        delegation.describe(request, LocalDate.now(clock));
        delegations.flush();
        if (delegation.version() != before) {
            journal.append(delegation.changed());
        }
        return view(delegation);
    }

    @Transactional
    DelegationView receive(UUID id) {
        return change(id, delegation -> delegation.receive(LocalDate.now(clock)));
    }

    @Transactional
    DelegationView close(UUID id) {
        return change(id, Delegation::close);
    }

    /** Whoever keeps the projects of the intention's region says which one it became. */
    @Transactional
    DelegationView nameProject(UUID id, UUID intentionId, UUID projectId) {
        return change(id, delegation -> {
            Intention intention = delegation.intention(intentionId);
            regions.requireInScope(intention.region());
            delegation.name(intention, projectId);
        });
    }

    /** The delegation; who is in no register is shown to the city's office, and the reading is recorded. */
    @Transactional
    DelegationView read(UUID id, @Nullable String purpose) {
        Delegation delegation = get(id, LockModeType.NONE);
        disclosures.disclose(Topics.DELEGATIONS, id, delegation.region(), purpose);
        return view(delegation);
    }

    @Transactional
    Page<DelegationSummary> page(DelegationFilter filter, PageQuery page) {
        return delegations.page(filter, page);
    }

    @Transactional
    DelegationStatistics statistics(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null) {
            Period.of(from, to);
        }
        return delegations.statistics(from, to);
    }

    @Transactional
    List<HistoryEntry> history(UUID id, @Nullable Long before, int limit) {
        get(id, LockModeType.NONE);
        return journal.history(Topics.DELEGATIONS, id, before, limit);
    }

    /**
     * Refuses a reference to a delegation that does not exist.
     *
     * @throws ProblemException {@code unknown-delegation}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void require(UUID id) {
        if (delegations.findByIdOptional(id).isEmpty()) {
            throw new ProblemException(DelegationProblem.UNKNOWN_DELEGATION, Map.of("delegationId", id));
        }
    }

    private DelegationView change(UUID id, Consumer<Delegation> step) {
        Delegation delegation = get(id, LockModeType.PESSIMISTIC_WRITE);
        step.accept(delegation);
        delegations.flush();
        journal.append(delegation.changed());
        return view(delegation);
    }

    private Delegation get(UUID id, LockModeType lock) {
        return delegations.findByIdOptional(id, lock).orElseThrow(() -> NotFound.of("delegation", id));
    }

    private DelegationView view(Delegation delegation) {
        return delegation.view(received.names(merchantIds(delegation.members())));
    }

    private static Set<UUID> merchantIds(List<Member> members) {
        return members.stream().map(Member::merchantId).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private void check(DelegationRequest request, Set<UUID> before) {
        chambers.requireAll(request.chamberIds());
        merchants.requireAll(
                Stream.concat(
                                merchantIds(request.members()).stream(),
                                request.intentions().stream()
                                        .map(IntentionRequest::merchantId)
                                        .filter(Objects::nonNull))
                        .collect(Collectors.toSet()),
                before);
        request.itinerary().forEach(visit -> checkRegion("itinerary.region", visit.region(), visit.on()));
        request.intentions().forEach(each -> checkRegion("intentions.region", each.region(), request.arrivesOn()));
    }

    /** A county, a zone or a town of the city, as they were on that day. */
    private void checkRegion(String field, String code, LocalDate day) {
        boolean inCity = regions.covered("region", CityOffice.REGION).contains(code);
        if (!inCity || code.equals(CityOffice.REGION)) {
            throw new ProblemException(CommonProblem.UNKNOWN_REGION, Map.of("field", field, "code", code));
        }
        regions.requireValidOn(code, day);
    }
}
