package cn.guiyan.target.ranking;

import cn.guiyan.access.Roles;
import cn.guiyan.http.Idempotent;
import cn.guiyan.http.IfMatch;
import cn.guiyan.http.ProblemException;
import cn.guiyan.operations.AfterWrites;
import cn.guiyan.operations.ReadYourWrites;
import cn.guiyan.target.MonthText;
import cn.guiyan.target.TargetProblem;
import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Rankings over HTTP. */
@Path("/api/v1/rankings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rankings", description = "月度排名")
@RolesAllowed({
    Roles.CITY_OFFICE,
    Roles.COUNTY_OFFICE,
    Roles.LEADER,
    Roles.DEPARTMENT,
    Roles.SERVICE_OFFICER,
    Roles.SUPERVISOR
})
public class RankingResource {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final RankingService rankings;
    private final FreezeService freezing;
    private final ReadYourWrites writes;

    RankingResource(RankingService rankings, FreezeService freezing, ReadYourWrites writes) {
        this.rankings = rankings;
        this.freezing = freezing;
        this.writes = writes;
    }

    @GET
    @Path("{month}")
    @Operation(
            operationId = "readRanking",
            summary = "Read a month's two rankings (月度排名)",
            description =
                    "By rate and by amount. A frozen month is shown as published, its latest edition unless another is asked for;"
                            + " an open month is computed from the ledger. With a Consistency-Token the answer"
                            + " waits for that write; when it takes too long, the header Stale says true.")
    public RankingView read(
            @RestPath @Pattern(regexp = MonthText.PATTERN) @Parameter(description = "月份", example = "2014-06")
                    String month,
            @RestQuery @NotNull @Parameter(description = "口径", example = "OUT_OF_PROVINCE") String calibre,
            @RestQuery @Nullable @Min(1) @Parameter(description = "期次", example = "1") Integer edition,
            @RestHeader("Consistency-Token") @Nullable String token,
            @Context HttpServerResponse response) {
        response.putHeader("Stale", Boolean.toString(!writes.areShown(token, PATIENCE)));
        return rankings.read(YearMonth.parse(month), calibre, edition);
    }

    @GET
    @Operation(operationId = "listRankings", summary = "List a year's months and their editions (各月排名与期次)")
    public List<RankedMonthView> year(
            @RestQuery @NotNull @Parameter(description = "口径", example = "OUT_OF_PROVINCE") String calibre,
            @RestQuery @NotNull @Min(2000) @Max(2099) @Parameter(description = "年度", example = "2014") Integer year) {
        return rankings.year(year, calibre);
    }

    @POST
    @Path("{month}/freeze")
    @Idempotent
    @AfterWrites
    @RolesAllowed(Roles.CITY_OFFICE)
    @Operation(
            operationId = "freezeRanking",
            summary = "Freeze a month and publish its rankings (定榜通报)",
            description =
                    "In the order of the months, once each, after the month is over. An entry that is verified later counts in the"
                            + " first month still open.")
    public RankingView freeze(
            @RestPath @Pattern(regexp = MonthText.PATTERN) @Parameter(description = "月份", example = "2014-06")
                    String month,
            @RestQuery @NotNull @Parameter(description = "口径", example = "OUT_OF_PROVINCE") String calibre,
            @RestHeader(HttpHeaders.IF_MATCH)
                    @Nullable
                    @Parameter(
                            description =
                                    "ETag of the live ranking that was looked at; refused when its figures changed since")
                    IfMatch ifMatch,
            @RestHeader("Consistency-Token")
                    @Nullable
                    @Parameter(description = "what the figures must contain; refused when it does not arrive in time")
                    String token) {
        requireShown(token);
        return freezing.freeze(YearMonth.parse(month), calibre, IfMatch.orMissing(ifMatch));
    }

    @POST
    @Path("{month}/corrections")
    @Idempotent
    @AfterWrites
    @RolesAllowed(Roles.CITY_OFFICE)
    @Operation(
            operationId = "correctRanking",
            summary = "Correct a frozen month by a new edition (更正通报)",
            description =
                    "Late entries of the year up to the month count in their own months again. Earlier editions stay as they are.")
    public RankingView correct(
            @RestPath @Pattern(regexp = MonthText.PATTERN) @Parameter(description = "月份", example = "2014-06")
                    String month,
            @RestQuery @NotNull @Parameter(description = "口径", example = "OUT_OF_PROVINCE") String calibre,
            @RestHeader("Consistency-Token") @Nullable String token,
            @NotNull @Valid CorrectionRequest request) {
        requireShown(token);
        return freezing.correct(
                YearMonth.parse(month), calibre, request.reason().strip());
    }

    private void requireShown(@Nullable String tokens) {
        if (tokens != null && !writes.areShown(tokens, Duration.ZERO)) {
            throw new ProblemException(TargetProblem.FIGURES_BEHIND, Map.of("tokens", tokens));
        }
    }
}
