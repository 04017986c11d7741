package cn.guiyan.merchant.suggestion;

import cn.guiyan.access.Caller;
import cn.guiyan.access.Role;
import cn.guiyan.http.IfMatch;
import cn.guiyan.http.NotFound;
import cn.guiyan.http.ProblemException;
import cn.guiyan.journal.Journal;
import cn.guiyan.merchant.SecretCode;
import cn.guiyan.merchant.followup.Act;
import cn.guiyan.merchant.followup.Assignment;
import cn.guiyan.merchant.followup.Directive;
import cn.guiyan.merchant.followup.FollowUpConfig;
import cn.guiyan.merchant.followup.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes the steps of a suggestion's follow-up: lock, change, journal. */
@ApplicationScoped
public class SuggestionSteps {
    private final SuggestionRepository suggestions;
    private final DirectingLeaders leaders;
    private final Units units;
    private final Journal journal;
    private final Caller caller;
    private final FollowUpConfig config;
    private final Clock clock;

    SuggestionSteps(
            SuggestionRepository suggestions,
            DirectingLeaders leaders,
            Units units,
            Journal journal,
            Caller caller,
            FollowUpConfig config,
            Clock clock) {
        this.suggestions = suggestions;
        this.leaders = leaders;
        this.units = units;
        this.journal = journal;
        this.caller = caller;
        this.config = config;
        this.clock = clock;
    }

    @Transactional
    SuggestionView direct(UUID id, DirectiveRequest request) {
        Suggestion suggestion = lock(id);
        Act act = act(request.on());
        UUID leader = leaders.giving(request.officialId(), act.on());
        suggestion
                .followUp()
                .direct(new Directive(leader, act.on(), request.text().strip(), request.due()), act);
        return published(suggestion, null);
    }

    @Transactional
    SuggestionView assign(UUID id, AssignmentRequest request) {
        Suggestion suggestion = lock(id);
        Assignment assignment = request.assignment();
        units.requireAll(assignment.leads());
        units.requireAll(assignment.assisting());
        suggestion.assign(assignment, request.text(), act(request.on()));
        return published(suggestion, request.text());
    }

    @Transactional
    SuggestionView reply(UUID id, ReplyRequest request) {
        Suggestion suggestion = lock(id);
        suggestion.followUp().reply(request.text().strip(), act(request.on()));
        return published(suggestion, null);
    }

    @Transactional
    SuggestionView contribute(UUID id, ReplyRequest request) {
        Suggestion suggestion = lock(id);
        suggestion.followUp().contribute(request.text().strip(), act(request.on()));
        return published(suggestion, null);
    }

    @Transactional
    SuggestionView accept(UUID id, IfMatch ifMatch, AcceptanceRequest request) {
        Suggestion suggestion = lock(id);
        ifMatch.require(suggestion.version());
        leaders.requireJudge(suggestion);
        suggestion.followUp().accept(request.unit(), request.text(), act(request.on()));
        return published(suggestion, null);
    }

    @Transactional
    SuggestionView sendBack(UUID id, IfMatch ifMatch, ReturnRequest request) {
        Suggestion suggestion = lock(id);
        ifMatch.require(suggestion.version());
        leaders.requireJudge(suggestion);
        suggestion.followUp().sendBack(request.unit(), request.reason().strip(), request.due(), act(request.on()));
        return published(suggestion, request.reason());
    }

    /** By the account that raised it, by the city's office for a merchant or chamber, or by whoever holds an anonymous one's receipt. */
    @Transactional
    SuggestionView rate(UUID id, RatingRequest request) {
        String receipt = request.receipt();
        if (receipt != null) {
            Suggestion suggestion = suggestions
                    .find(new SecretCode(receipt), id, LockModeType.PESSIMISTIC_WRITE)
                    .orElseThrow(() -> NotFound.of("suggestion", id));
            suggestion.followUp().rate(request.score(), request.text(), Act.of(null, request.on(), today()));
            suggestions.flush();
            journal.appendAnonymously(suggestion.changed());
            return view(suggestion);
        }
        Suggestion suggestion = lock(id);
        boolean onBehalf = caller.has(Role.CITY_OFFICE) && !suggestion.isAnonymous();
        if (!onBehalf && !suggestion.isRaisedBy(caller.name())) {
            throw new ProblemException(SuggestionProblem.NOT_THE_RAISER, Map.of("id", id));
        }
        suggestion.followUp().rate(request.score(), request.text(), act(request.on()));
        return published(suggestion, null);
    }

    @Transactional
    SuggestionView close(UUID id, ClosureRequest request) {
        Suggestion suggestion = lock(id);
        suggestion.followUp().close(request.reason().strip(), config.ratingTime(), act(request.on()));
        return published(suggestion, request.reason());
    }

    private Suggestion lock(UUID id) {
        return suggestions
                .find(Viewer.of(caller), id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> NotFound.of("suggestion", id));
    }

    private SuggestionView published(Suggestion suggestion, @Nullable String reason) {
        suggestions.flush();
        journal.append(suggestion.changed(), reason);
        return view(suggestion);
    }

    private SuggestionView view(Suggestion suggestion) {
        return SuggestionView.of(suggestion, today(), config);
    }

    private Act act(@Nullable LocalDate on) {
        return Act.of(caller.unit(), on, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
