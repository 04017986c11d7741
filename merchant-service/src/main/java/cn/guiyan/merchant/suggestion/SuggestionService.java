package cn.guiyan.merchant.suggestion;

import cn.guiyan.access.Caller;
import cn.guiyan.access.Role;
import cn.guiyan.events.Topics;
import cn.guiyan.http.NotFound;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import cn.guiyan.http.ProblemException;
import cn.guiyan.http.RegionCheck;
import cn.guiyan.journal.HistoryEntry;
import cn.guiyan.journal.Journal;
import cn.guiyan.merchant.CityOffice;
import cn.guiyan.merchant.MerchantProblem;
import cn.guiyan.merchant.SecretCode;
import cn.guiyan.merchant.chamber.ChamberService;
import cn.guiyan.merchant.delegation.DelegationProblem;
import cn.guiyan.merchant.delegation.DelegationService;
import cn.guiyan.merchant.followup.FollowUpConfig;
import cn.guiyan.merchant.meeting.MeetingProblem;
import cn.guiyan.merchant.meeting.MeetingService;
import cn.guiyan.merchant.register.MerchantService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes suggestions down, and shows them to whom they concern. */
@ApplicationScoped
public class SuggestionService {
    private final SuggestionRepository suggestions;
    private final MerchantService merchants;
    private final ChamberService chambers;
    private final DelegationService delegations;
    private final MeetingService meetings;
    private final RegionCheck regions;
    private final Journal journal;
    private final Caller caller;
    private final FollowUpConfig config;
    private final Clock clock;

    SuggestionService(
            SuggestionRepository suggestions,
            MerchantService merchants,
            ChamberService chambers,
            DelegationService delegations,
            MeetingService meetings,
            RegionCheck regions,
            Journal journal,
            Caller caller,
            FollowUpConfig config,
            Clock clock) {
        this.suggestions = suggestions;
        this.merchants = merchants;
        this.chambers = chambers;
        this.delegations = delegations;
        this.meetings = meetings;
        this.regions = regions;
        this.journal = journal;
        this.caller = caller;
        this.config = config;
        this.clock = clock;
    }

    @Transactional
    SuggestionView raise(SuggestionRequest request) {
        // Whoever raises something may address it to the city's office, whatever their own region.
        if (!request.regionOrCity().equals(CityOffice.REGION)) {
            regions.requireInScope(request.regionOrCity());
        }
        requireOccasion(request);
        LocalDate today = LocalDate.now(clock);
        if (request.senderStaysUnknown()) {
            SecretCode receipt = SecretCode.create();
            Suggestion suggestion = Suggestion.raiseAnonymously(request, receipt, today);
            suggestions.persistAndFlush(suggestion);
            journal.appendAnonymously(suggestion.changed());
            return view(suggestion).with(receipt);
        }
        Suggestion suggestion = Suggestion.raise(request, caller.name(), today);
        requireRaiser(request);
        suggestions.persistAndFlush(suggestion);
        journal.append(suggestion.changed());
        return view(suggestion);
    }

    @Transactional
    SuggestionView read(UUID id, @Nullable String receipt) {
        return view(get(id, receipt));
    }

    @Transactional
    Page<SuggestionSummary> page(SuggestionFilter filter, PageQuery page) {
        return suggestions.page(Viewer.of(caller), filter, LocalDate.now(clock), page);
    }

    @Transactional
    List<HistoryEntry> history(UUID id, @Nullable Long before, int limit) {
        get(id, null);
        return journal.history(Topics.SUGGESTIONS, id, before, limit);
    }

    // Every office reads delegations and meetings; to a chamber they are as unknown as those that do not exist.
    private void requireOccasion(SuggestionRequest request) {
        boolean reads = caller.has(Role.CITY_OFFICE) || caller.has(Role.COUNTY_OFFICE);
        UUID delegation = request.delegationId();
        if (delegation != null) {
            if (!reads) {
                throw new ProblemException(DelegationProblem.UNKNOWN_DELEGATION, Map.of("delegationId", delegation));
            }
            delegations.require(delegation);
        }
        UUID meeting = request.meetingId();
        if (meeting != null) {
            if (!reads) {
                throw new ProblemException(MeetingProblem.UNKNOWN_MEETING, Map.of("meetingId", meeting));
            }
            meetings.require(meeting);
        }
    }

    private void requireRaiser(SuggestionRequest request) {
        UUID merchant = request.merchantId();
        if (merchant != null) {
            merchants.lock(merchant);
        }
        UUID chamber = request.chamberId();
        if (chamber != null && !chambers.exists(chamber)) {
            throw new ProblemException(MerchantProblem.UNKNOWN_CHAMBER, Map.of("chamberId", chamber));
        }
    }

    private Suggestion get(UUID id, @Nullable String receipt) {
        return (receipt == null
                        ? suggestions.find(Viewer.of(caller), id, LockModeType.NONE)
                        : suggestions.find(new SecretCode(receipt), id, LockModeType.NONE))
                .orElseThrow(() -> NotFound.of("suggestion", id));
    }

    private SuggestionView view(Suggestion suggestion) {
        return SuggestionView.of(suggestion, LocalDate.now(clock), config);
    }
}
