package cn.guiyan.gateway;

import cn.guiyan.http.ProblemException;
import cn.guiyan.projection.Consistency;
import cn.guiyan.projection.ConsistencyToken;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets whoever brings the Consistency-Token of a write see that write, or know that the answer may be older. */
@ApplicationScoped
public class ReadYourWrites {
    private final Consistency consistency;
    private final GatewayConfig config;

    ReadYourWrites(Consistency consistency, GatewayConfig config) {
        this.consistency = consistency;
        this.config = config;
    }

    /**
     * Waits a while until the views show these writes; never on an event loop.
     *
     * @param token the header's value, or null for no wish
     * @return false when the views may be older
     * @throws ProblemException {@code illegal-consistency-token}
     */
    public boolean areShown(@Nullable String token) {
        if (token == null) {
            return true;
        }
        try {
            return consistency.await(token, config.consistencyTimeout());
        } catch (IllegalArgumentException e) {
            throw new ProblemException(
                    GatewayProblem.ILLEGAL_CONSISTENCY_TOKEN, Map.of("most", ConsistencyToken.MOST), e);
        }
    }
}
