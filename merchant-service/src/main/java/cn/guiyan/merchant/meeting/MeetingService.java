package cn.guiyan.merchant.meeting;

import cn.guiyan.events.Topics;
import cn.guiyan.http.IfMatch;
import cn.guiyan.http.NotFound;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import cn.guiyan.http.ProblemException;
import cn.guiyan.http.RegionCheck;
import cn.guiyan.journal.HistoryEntry;
import cn.guiyan.journal.Journal;
import cn.guiyan.merchant.chamber.ChamberService;
import cn.guiyan.merchant.delegation.DelegationService;
import cn.guiyan.merchant.delegation.ReceivedMerchants;
import cn.guiyan.merchant.official.Official;
import cn.guiyan.merchant.official.OfficialKind;
import cn.guiyan.merchant.official.OfficialService;
import cn.guiyan.merchant.register.MerchantService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the meetings. */
@ApplicationScoped
public class MeetingService {
    private final MeetingRepository meetings;
    private final DelegationService delegations;
    private final OfficialService officials;
    private final MerchantService merchants;
    private final ChamberService chambers;
    private final ReceivedMerchants received;
    private final RegionCheck regions;
    private final Journal journal;

    MeetingService(
            MeetingRepository meetings,
            DelegationService delegations,
            OfficialService officials,
            MerchantService merchants,
            ChamberService chambers,
            ReceivedMerchants received,
            RegionCheck regions,
            Journal journal) {
        this.meetings = meetings;
        this.delegations = delegations;
        this.officials = officials;
        this.merchants = merchants;
        this.chambers = chambers;
        this.received = received;
        this.regions = regions;
        this.journal = journal;
    }

    @Transactional
    MeetingView hold(MeetingRequest request) {
        check(request, Set.of());
        Meeting meeting = Meeting.hold(request);
        meetings.persistAndFlush(meeting);
        journal.append(meeting.changed());
        return view(meeting);
    }

    @Transactional
    MeetingView describe(UUID id, IfMatch ifMatch, MeetingRequest request) {
        Meeting meeting = get(id, LockModeType.PESSIMISTIC_WRITE);
        regions.requireInScope(meeting.region());
        ifMatch.require(meeting.version());
        check(request, Set.copyOf(meeting.merchantIds()));
        long before = meeting.version();
        meeting.describe(request);
        meetings.flush();
        if (meeting.version() != before) {
            journal.append(meeting.changed());
        }
        return view(meeting);
    }

    @Transactional
    MeetingView read(UUID id) {
        return view(get(id, LockModeType.NONE));
    }

    @Transactional
    Page<MeetingSummary> page(MeetingFilter filter, PageQuery page) {
        return meetings.page(filter, page);
    }

    @Transactional
    List<HistoryEntry> history(UUID id, @Nullable Long before, int limit) {
        get(id, LockModeType.NONE);
        return journal.history(Topics.MEETINGS, id, before, limit);
    }

    /**
     * Refuses a reference to a meeting that does not exist.
     *
     * @throws ProblemException {@code unknown-meeting}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void require(UUID id) {
        if (meetings.findByIdOptional(id).isEmpty()) {
            throw new ProblemException(MeetingProblem.UNKNOWN_MEETING, Map.of("meetingId", id));
        }
    }

    private Meeting get(UUID id, LockModeType lock) {
        return meetings.findByIdOptional(id, lock).orElseThrow(() -> NotFound.of("meeting", id));
    }

    private MeetingView view(Meeting meeting) {
        return meeting.view(received.names(meeting.merchantIds()));
    }

    /** @param present merchants who were there before; who rewrites the record need not know them */
    private void check(MeetingRequest request, Set<UUID> present) {
        regions.requireInScope(request.region());
        UUID delegation = request.delegationId();
        if (delegation != null) {
            delegations.require(delegation);
        }
        for (Official official : officials.requireAll(request.leaderIds())) {
            if (official.kind() != OfficialKind.LEADER) {
                throw new ProblemException(
                        MeetingProblem.NOT_A_LEADER,
                        Map.of("officialId", official.id(), "post", official.post(), "kind", official.kind()));
            }
            official.requireInPost(request.on());
        }
        Set<UUID> newcomers = new HashSet<>(request.merchantIds());
        newcomers.removeAll(present);
        merchants.requireAll(newcomers);
        chambers.requireAll(request.chamberIds());
    }
}
