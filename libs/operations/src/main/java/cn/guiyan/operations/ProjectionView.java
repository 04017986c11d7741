package cn.guiyan.operations;

import cn.guiyan.projection.ProjectionState;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the projection of the ledger is doing in this process. */
@Schema(description = "投影状态 What the projection is doing in this process")
public record ProjectionView(
        boolean running,
        @Schema(description = "whether the broker answers") boolean connected,

        @Schema(description = "whether the last attempt failed; the log says why")
        boolean failing,

        @Schema(description = "everything written before is shown")
        Instant asOf,

        long lagMillis,

        @Schema(description = "keys whose newest record cannot be applied")
        int parked,

        @Schema(description = "aggregates brought to a newer version since the start")
        long applied,

        @Schema(description = "next offset by topic-partition")
        Map<String, Long> positions) {

    static ProjectionView of(ProjectionState state) {
        return new ProjectionView(
                state.running(),
                state.connected(),
                state.failure() != null,
                state.freshness().asOf(),
                state.freshness().lagMillis(),
                state.parked(),
                state.applied(),
                state.positions());
    }
}
