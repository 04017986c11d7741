package cn.guiyan.merchant.suggestion;

import cn.guiyan.access.Roles;
import cn.guiyan.http.Idempotent;
import cn.guiyan.http.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The steps of a suggestion's follow-up over HTTP (督办). */
@Path("/api/v1/suggestions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "suggestions", description = "意见建议与督办")
public class SuggestionStepResource {
    private final SuggestionSteps steps;

    SuggestionStepResource(SuggestionSteps steps) {
        this.steps = steps;
    }

    @POST
    @Path("directive")
    @Idempotent
    @RolesAllowed({Roles.LEADER, Roles.CITY_OFFICE})
    @Operation(
            operationId = "directSuggestion",
            summary = "Say what is to be done (领导批示)",
            description = "By a leader, or by the city's office for a leader whom it names.")
    public SuggestionView direct(@RestPath UUID id, @NotNull @Valid DirectiveRequest request) {
        return steps.direct(id, request);
    }

    @POST
    @Path("assignment")
    @Idempotent
    @RolesAllowed(Roles.CITY_OFFICE)
    @Operation(operationId = "assignSuggestion", summary = "Give it to lead and assisting units (交办)")
    public SuggestionView assign(@RestPath UUID id, @NotNull @Valid AssignmentRequest request) {
        return steps.assign(id, request);
    }

    @POST
    @Path("replies")
    @Idempotent
    @RolesAllowed({Roles.CITY_OFFICE, Roles.COUNTY_OFFICE, Roles.DEPARTMENT})
    @Operation(operationId = "replyToSuggestion", summary = "Reply as a lead unit (牵头单位回复)")
    public SuggestionView reply(@RestPath UUID id, @NotNull @Valid ReplyRequest request) {
        return steps.reply(id, request);
    }

    @POST
    @Path("contributions")
    @Idempotent
    @RolesAllowed({Roles.CITY_OFFICE, Roles.COUNTY_OFFICE, Roles.DEPARTMENT})
    @Operation(operationId = "contributeToSuggestion", summary = "Contribute as an assisting unit (协办意见)")
    public SuggestionView contribute(@RestPath UUID id, @NotNull @Valid ReplyRequest request) {
        return steps.contribute(id, request);
    }

    @POST
    @Path("acceptance")
    @Idempotent
    @RolesAllowed({Roles.CITY_OFFICE, Roles.LEADER})
    @Operation(
            operationId = "acceptReplyToSuggestion",
            summary = "Accept a lead unit's reply (认可回复)",
            description = "By the city's office, or by the leader who gave the directive.")
    public SuggestionView accept(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch,
            @NotNull @Valid AcceptanceRequest request) {
        return steps.accept(id, IfMatch.orMissing(ifMatch), request);
    }

    @POST
    @Path("return")
    @Idempotent
    @RolesAllowed({Roles.CITY_OFFICE, Roles.LEADER})
    @Operation(
            operationId = "returnReplyToSuggestion",
            summary = "Send a lead unit's reply back (退回重办)",
            description = "By the city's office, or by the leader who gave the directive.")
    public SuggestionView sendBack(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch,
            @NotNull @Valid ReturnRequest request) {
        return steps.sendBack(id, IfMatch.orMissing(ifMatch), request);
    }

    @POST
    @Path("rating")
    @Idempotent
    @RolesAllowed({Roles.CITY_OFFICE, Roles.COUNTY_OFFICE, Roles.CHAMBER})
    @Operation(
            operationId = "rateSuggestion",
            summary = "Say how content the one who raised it is (满意度评价)",
            description =
                    "By the account that raised it, by the city's office for a merchant or chamber, or with the receipt of"
                            + " an anonymous one.")
    public SuggestionView rate(@RestPath UUID id, @NotNull @Valid RatingRequest request) {
        return steps.rate(id, request);
    }

    @POST
    @Path("closure")
    @Idempotent
    @RolesAllowed(Roles.CITY_OFFICE)
    @Operation(
            operationId = "closeSuggestion",
            summary = "Close it (办结)",
            description = "Once it is rated, or when no rating came in the time for it.")
    public SuggestionView close(@RestPath UUID id, @NotNull @Valid ClosureRequest request) {
        return steps.close(id, request);
    }
}
