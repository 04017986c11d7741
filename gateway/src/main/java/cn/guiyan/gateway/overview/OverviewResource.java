package cn.guiyan.gateway.overview;

import cn.guiyan.access.Roles;
import cn.guiyan.gateway.GatewayConfig;
import cn.guiyan.gateway.Months;
import cn.guiyan.gateway.overview.OverviewCache.Ready;
import cn.guiyan.http.CalibreCheck;
import cn.guiyan.http.KnownVersions;
import cn.guiyan.operations.ReadYourWrites;
import cn.guiyan.projection.ProjectionState;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The first screen. */
@Path("/api/v1/leadership/overview")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "leadership", description = "领导驾驶舱")
@RolesAllowed({
    Roles.LEADER,
    Roles.CITY_OFFICE,
    Roles.COUNTY_OFFICE,
    Roles.DEPARTMENT,
    Roles.SERVICE_OFFICER,
    Roles.SUPERVISOR
})
public class OverviewResource {
    private final OverviewComposer composer;
    private final OverviewCache cache;
    private final CalibreCheck calibres;
    private final ReadYourWrites writes;
    private final Duration patience;
    private final ProjectionState projection;

    OverviewResource(
            OverviewComposer composer,
            OverviewCache cache,
            CalibreCheck calibres,
            ReadYourWrites writes,
            GatewayConfig config,
            ProjectionState projection) {
        this.composer = composer;
        this.cache = cache;
        this.calibres = calibres;
        this.writes = writes;
        this.patience = config.consistencyTimeout();
        this.projection = projection;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "readOverview",
            summary = "The city's figures of a month and both rankings (驾驶舱首屏)",
            description =
                    "A frozen month reads as it was published, an open one as it stands. With a Consistency-Token the"
                            + " answer waits for that write; when it takes too long, the header Stale says true.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OverviewView.class)))
    public RestResponse<byte[]> read(
            @RestQuery @Nullable @Parameter(description = "absent: the latest month with figures", example = "2014-06")
                    String month,
            @RestQuery @DefaultValue("OUT_OF_PROVINCE") @Parameter(description = "口径") String calibre,
            @RestHeader("Consistency-Token") @Nullable String token,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        calibres.bases(calibre);
        boolean stale = !writes.areShown(token, patience);
        YearMonth shown = month == null ? composer.latestMonth(calibre) : Months.parse(month);
        OverviewCache.Key key = new OverviewCache.Key(shown, calibre);
        // The write may have been taken in by another replica, of which this one has yet to hear.
        Ready ready = token == null ? cache.get(key) : cache.renew(key);
        if (KnownVersions.contain(known, ready.etag()) && !stale) {
            return RestResponse.ResponseBuilder.<byte[]>create(304)
                    .header(HttpHeaders.ETAG, ready.etag())
                    .build();
        }
        return RestResponse.ResponseBuilder.ok(
                        OverviewRoute.complete(ready, projection.freshness()).getBytes())
                .header(HttpHeaders.ETAG, ready.etag())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header("Stale", stale)
                .build();
    }
}
