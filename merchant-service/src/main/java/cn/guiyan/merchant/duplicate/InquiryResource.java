package cn.guiyan.merchant.duplicate;

import cn.guiyan.access.Roles;
import cn.guiyan.http.Idempotent;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Requests between offices over HTTP. */
@Path("/api/v1/contact-requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "duplicates", description = "查重与合并")
@RolesAllowed({Roles.CITY_OFFICE, Roles.COUNTY_OFFICE})
public class InquiryResource {
    private final InquiryService service;

    InquiryResource(InquiryService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            operationId = "requestContact",
            summary = "Ask the office that knows a merchant to get in touch (联系请求)",
            description =
                    "The token of a check or of a duplicate says to us whose it is. The office that asks learns what"
                            + " the other answers.")
    public InquiryView ask(@NotNull @Valid InquiryRequest request) {
        return service.ask(request);
    }

    @GET
    @Operation(operationId = "listContactRequests", summary = "List requests received, or sent, newest first (联系请求)")
    public Page<InquiryView> list(
            @RestQuery @DefaultValue("true") @Parameter(description = "received (true) or sent (false)")
                    boolean received,
            @RestQuery @Nullable @Parameter(description = "状态") InquiryState state,
            @BeanParam @Valid PageQuery page) {
        return service.page(received, state, page);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readContactRequest", summary = "Read a request between offices")
    public InquiryView read(@RestPath UUID id) {
        return service.read(id);
    }

    @POST
    @Path("{id}/answer")
    @Idempotent
    @Operation(
            operationId = "answerContactRequest",
            summary = "Answer a request that the office has received (答复联系请求)",
            description = "The reply is all that the other office learns.")
    public InquiryView answer(@RestPath UUID id, @NotNull @Valid InquiryAnswerRequest request) {
        return service.answer(id, request);
    }
}
