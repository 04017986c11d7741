package cn.guiyan.http;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;

/** Puts the headers of a version on its answer, and answers 304 to who has it already. */
@Provider
public class VersionedFilter implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Versioned view)) {
            return;
        }
        MultivaluedMap<String, Object> headers = response.getHeaders();
        String etag = "\"" + view.version() + "\"";
        headers.putSingle(HttpHeaders.ETAG, etag);
        if (request.getMethod().equals(HttpMethod.GET)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
            if (etag.equals(request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
                response.setStatus(304);
                response.setEntity(null);
            }
            return;
        }
        headers.putSingle("Consistency-Token", view.topic() + ":" + view.id() + ":" + view.version());
        if (response.getStatus() == 201) {
            headers.putSingle(HttpHeaders.LOCATION, Locations.of(view));
        }
    }
}
