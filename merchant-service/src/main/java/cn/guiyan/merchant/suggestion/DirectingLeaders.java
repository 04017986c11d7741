package cn.guiyan.merchant.suggestion;

import cn.guiyan.access.Caller;
import cn.guiyan.access.Role;
import cn.guiyan.http.ProblemException;
import cn.guiyan.merchant.followup.Directive;
import cn.guiyan.merchant.official.OfficialService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which leader a directive is, and who judges the replies to it. */
@ApplicationScoped
class DirectingLeaders {
    private final OfficialService officials;
    private final Caller caller;

    DirectingLeaders(OfficialService officials, Caller caller) {
        this.officials = officials;
        this.caller = caller;
    }

    /**
     * The leader who gives a directive: whom the city's office names, or the leader who sends it.
     *
     * @throws ProblemException {@code leader-unclear} when the office names none or a leader another than oneself, {@code not-a-leader} when the
     *     official is no leader on that day
     */
    UUID giving(@Nullable UUID named, LocalDate on) {
        if (!caller.has(Role.LEADER)) {
            UUID official = orUnclear(named);
            if (!officials.isLeader(official, on)) {
                throw new ProblemException(
                        SuggestionProblem.NOT_A_LEADER_IN_POST, Map.of("officialId", official, "on", on));
            }
            return official;
        }
        UUID own = orUnclear(officials.leaderOf(caller.name(), on).orElse(null));
        if (named != null && !named.equals(own)) {
            throw unclear();
        }
        return own;
    }

    /**
     * Lets the city's office judge a reply, and the leader who gave the directive.
     *
     * @throws ProblemException {@code not-the-directing-leader}
     */
    void requireJudge(Suggestion suggestion) {
        if (caller.has(Role.CITY_OFFICE)) {
            return;
        }
        Directive directive = suggestion.followUp().directive();
        if (directive == null || !officials.isAccountOf(caller.name(), directive.officialId())) {
            throw new ProblemException(SuggestionProblem.NOT_THE_DIRECTING_LEADER, Map.of("id", suggestion.id()));
        }
    }

    private UUID orUnclear(@Nullable UUID official) {
        if (official == null) {
            throw unclear();
        }
        return official;
    }

    private ProblemException unclear() {
        return new ProblemException(SuggestionProblem.LEADER_UNCLEAR, Map.of("account", caller.name()));
    }
}
