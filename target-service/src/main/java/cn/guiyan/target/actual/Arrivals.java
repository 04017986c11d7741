package cn.guiyan.target.actual;

import cn.guiyan.http.ProblemException;
import cn.guiyan.projection.Consistency;
import cn.guiyan.projection.ConsistencyToken;
import cn.guiyan.target.TargetProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Waits until what somebody has just written elsewhere has arrived here. */
@ApplicationScoped
public class Arrivals {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Consistency consistency;

    Arrivals(Consistency consistency) {
        this.consistency = consistency;
    }

    /**
     * Whether the figures contain what the tokens name; waits for it a while.
     *
     * @param tokens value of {@code Consistency-Token}, or null for no wish
     */
    public boolean contain(@Nullable String tokens) {
        return tokens == null || consistency.await(parse(tokens), PATIENCE);
    }

    /** As {@link #contain}, but refuses to go on without. */
    public void require(@Nullable String tokens) {
        if (tokens != null && !contain(tokens)) {
            throw new ProblemException(TargetProblem.FIGURES_BEHIND, Map.of("tokens", tokens));
        }
    }

    private static List<ConsistencyToken> parse(String tokens) {
        try {
            return ConsistencyToken.parse(tokens);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(
                    TargetProblem.ILLEGAL_CONSISTENCY_TOKEN, Map.of("most", ConsistencyToken.MOST), e);
        }
    }
}
