package cn.guiyan.gateway.agreement;

import cn.guiyan.access.Roles;
import cn.guiyan.gateway.FreshAnswers;
import cn.guiyan.http.PageQuery;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Agreements, pledged against arrived. */
@Path("/api/v1/leadership/agreements")
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
public class AgreementFundsResource {
    private static final String CALIBRE = "口径 of what arrived";

    private final AgreementService service;
    private final FreshAnswers answers;

    AgreementFundsResource(AgreementService service, FreshAnswers answers) {
        this.service = service;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "listAgreementFunds",
            summary = "Framework agreements, pledged against arrived by year (合作框架协议履约情况)",
            description =
                    "Of the whole city, the latest first. What arrived are the verified entries of the linked projects in the"
                            + " calibre, within the term.")
    public RestResponse<AgreementsView> list(
            @RestQuery @DefaultValue("OUT_OF_PROVINCE") @Parameter(description = CALIBRE) String calibre,
            @BeanParam @Valid PageQuery page,
            @RestHeader("Consistency-Token") @Nullable String token,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        return answers.answer(token, known, () -> service.list(calibre, page));
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "readAgreementFunds",
            summary = "One agreement down to its projects and ledger entries (协议下钻)",
            description =
                    "The rate is the whole city's; projects and entries are those in the caller's region. The page and the size"
                            + " are those of the entries; projects are paged by projectsPage.")
    public RestResponse<AgreementFundsView> read(
            @RestPath UUID id,
            @RestQuery @DefaultValue("OUT_OF_PROVINCE") @Parameter(description = CALIBRE) String calibre,
            @BeanParam @Valid PageQuery page,
            @RestQuery @DefaultValue("0") @Min(0) @Max(10_000) int projectsPage,
            @RestHeader("Consistency-Token") @Nullable String token,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        return answers.answer(token, known, () -> service.read(id, calibre, page, projectsPage));
    }
}
