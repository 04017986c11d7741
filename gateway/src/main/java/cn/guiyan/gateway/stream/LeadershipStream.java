package cn.guiyan.gateway.stream;

import cn.guiyan.access.Roles;
import cn.guiyan.gateway.GatewayConfig;
import cn.guiyan.gateway.overview.ViewRefresher.ViewsChanged;
import cn.guiyan.projection.Freshness;
import cn.guiyan.projection.ProjectionState;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Server-sent events of view changes, with a heartbeat that says how fresh the views are. */
@Path("/api/v1/leadership/stream")
@Produces(MediaType.APPLICATION_JSON)
@Singleton
@Tag(name = "leadership", description = "领导驾驶舱")
public class LeadershipStream {
    private final BroadcastProcessor<Freshness> changes = BroadcastProcessor.create();
    private final ProjectionState projection;
    private final GatewayConfig config;
    private final Sse sse;

    LeadershipStream(ProjectionState projection, GatewayConfig config, Sse sse) {
        this.projection = projection;
        this.config = config;
        this.sse = sse;
    }

    void changed(@Observes ViewsChanged event) {
        changes.onNext(projection.freshness());
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed({
        Roles.LEADER,
        Roles.CITY_OFFICE,
        Roles.COUNTY_OFFICE,
        Roles.DEPARTMENT,
        Roles.SERVICE_OFFICER,
        Roles.SUPERVISOR
    })
    @Operation(
            operationId = "followLeadershipViews",
            summary = "Changes of the leadership views as server-sent events (实时更新)",
            description =
                    "`changed`: read the shown view again. `freshness`: how fresh the views are, every few seconds.")
    @APIResponse(
            responseCode = "200",
            description = "Events, each with the freshness of the views as its data",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = Freshness.class)))
    public Multi<OutboundSseEvent> follow() {
        Multi<OutboundSseEvent> changed =
                changes.onOverflow().dropPreviousItems().map(freshness -> event("changed", freshness));
        Multi<OutboundSseEvent> heartbeat = Multi.createFrom()
                .ticks()
                .every(config.heartbeat())
                .onOverflow()
                .drop()
                .map(tick -> event("freshness", projection.freshness()));
        Multi<OutboundSseEvent> first = Multi.createFrom().item(() -> event("freshness", projection.freshness()));
        return Multi.createBy().merging().streams(first, changed, heartbeat);
    }

    private OutboundSseEvent event(String name, Freshness freshness) {
        return sse.newEventBuilder()
                .name(name)
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(Freshness.class, freshness)
                .build();
    }
}
