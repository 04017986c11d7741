package cn.guiyan.gateway.candidate;

import cn.guiyan.access.Roles;
import cn.guiyan.gateway.FreshAnswers;
import cn.guiyan.http.PageQuery;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A candidate's page: the funds that the candidate's own projects brought. */
@Path("/api/v1/leadership/candidates/{id}/funds")
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
public class CandidateFundsResource {
    private final CandidateFundsService service;
    private final FreshAnswers answers;

    CandidateFundsResource(CandidateFundsService service, FreshAnswers answers) {
        this.service = service;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "readCandidateFunds",
            summary = "What a candidate's own projects brought, by year and calibre (候选人项目到位资金)",
            description =
                    "Candidates are those in the caller's region, and so are the projects that are listed; the sums are over all"
                            + " projects that the evidence names. With a Consistency-Token the answer waits for that write; when it"
                            + " takes too long, the header Stale says true.")
    public RestResponse<CandidateFundsView> read(
            @RestPath UUID id,
            @BeanParam @Valid PageQuery page,
            @RestHeader("Consistency-Token") @Nullable String token,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        return answers.answer(token, known, () -> service.read(id, page));
    }
}
