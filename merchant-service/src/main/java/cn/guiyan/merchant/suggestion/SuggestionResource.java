package cn.guiyan.merchant.suggestion;

import cn.guiyan.access.Roles;
import cn.guiyan.http.Idempotent;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import cn.guiyan.journal.HistoryEntry;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Suggestions over HTTP; their steps are in {@link SuggestionStepResource}. */
@Path("/api/v1/suggestions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "suggestions", description = "意见建议与督办")
@RolesAllowed({Roles.CITY_OFFICE, Roles.COUNTY_OFFICE, Roles.LEADER, Roles.DEPARTMENT, Roles.SUPERVISOR, Roles.CHAMBER})
public class SuggestionResource {
    private final SuggestionService service;

    SuggestionResource(SuggestionService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Roles.CITY_OFFICE, Roles.COUNTY_OFFICE, Roles.CHAMBER})
    @Operation(
            operationId = "raiseSuggestion",
            summary = "Take a suggestion down (登记意见建议)",
            description = "An anonymous one gives a receipt, once; nothing of who raised it is kept.")
    public SuggestionView raise(@NotNull @Valid SuggestionRequest request) {
        return service.raise(request);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readSuggestion", summary = "Read a suggestion, and what became of it (办理情况)")
    public SuggestionView read(
            @RestPath UUID id,
            @RestHeader("Suggestion-Receipt")
                    @Nullable
                    @Size(max = 100)
                    @Parameter(description = "匿名回执, for whoever raised it anonymously")
                    String receipt) {
        return service.read(id, receipt);
    }

    @GET
    @Operation(
            operationId = "listSuggestions",
            summary = "List suggestions, newest first (意见建议)",
            description =
                    "What the caller raised, what the caller's unit has a part in, and what the caller's region keeps;"
                            + " for leaders, the city's office and supervisors all of them.")
    public Page<SuggestionSummary> list(@BeanParam @Valid SuggestionFilter filter, @BeanParam @Valid PageQuery page) {
        return service.page(filter, page);
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed({Roles.CITY_OFFICE, Roles.COUNTY_OFFICE, Roles.LEADER, Roles.DEPARTMENT, Roles.SUPERVISOR})
    @Operation(operationId = "readSuggestionHistory", summary = "Who changed what, newest first (变更记录)")
    public List<HistoryEntry> history(
            @RestPath UUID id,
            @RestQuery @Nullable @Parameter(description = "only changes before this version") Long before,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return service.history(id, before, limit);
    }
}
