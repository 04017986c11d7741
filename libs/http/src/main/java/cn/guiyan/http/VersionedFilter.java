package cn.guiyan.http;

import cn.guiyan.access.Disclosures;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;

/**
 * Puts the headers of a version on its answer, and answers 304 to who has a {@link SelfContained} one already. What was disclosed, and what may
 * change while the version stays, is never kept.
 */
@Provider
public class VersionedFilter implements ContainerResponseFilter {
    private static final int CREATED = 201;
    private static final int NOT_MODIFIED = 304;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Versioned view)) {
            return;
        }
        MultivaluedMap<String, Object> headers = response.getHeaders();
        String version = Long.toString(view.version());
        String etag = '"' + version + '"';
        headers.putSingle(HttpHeaders.ETAG, etag);
        if (request.getMethod().equals(HttpMethod.GET) || request.getMethod().equals(HttpMethod.HEAD)) {
            if (!(view instanceof SelfContained) || Disclosures.isDisclosed(view)) {
                // Else a browser would show again who was erased since, or, to the next who signs in, what was
                // disclosed.
                headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
                return;
            }
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
            if (KnownVersions.contain(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), etag)) {
                response.setStatus(NOT_MODIFIED);
                response.setEntity(null);
            }
            return;
        }
        headers.putSingle("Consistency-Token", view.topic() + ":" + view.id() + ":" + version);
        if (response.getStatus() == CREATED) {
            headers.putSingle(HttpHeaders.LOCATION, Locations.of(view));
        }
    }
}
