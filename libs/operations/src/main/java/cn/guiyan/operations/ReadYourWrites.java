package cn.guiyan.operations;

import cn.guiyan.http.CommonProblem;
import cn.guiyan.http.ProblemException;
import cn.guiyan.projection.Consistency;
import cn.guiyan.projection.ConsistencyToken;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets whoever brings the Consistency-Token of a write see that write, or know that the answer may be older. */
@ApplicationScoped
public class ReadYourWrites {
    private final Consistency consistency;

    ReadYourWrites(Consistency consistency) {
        this.consistency = consistency;
    }

    /**
     * Waits a while until the projection shows these writes; never on an event loop.
     *
     * @param tokens the header's value, or null for no wish
     * @return false when the projection may be older
     * @throws ProblemException {@code illegal-consistency-token}
     */
    public boolean areShown(@Nullable String tokens, Duration atMost) {
        return tokens == null || consistency.await(parse(tokens), atMost);
    }

    private static List<ConsistencyToken> parse(String tokens) {
        try {
            return ConsistencyToken.parse(tokens);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(
                    CommonProblem.ILLEGAL_CONSISTENCY_TOKEN, Map.of("most", ConsistencyToken.MOST), e);
        }
    }
}
