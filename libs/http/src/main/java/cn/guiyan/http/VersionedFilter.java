package cn.guiyan.http;

import cn.guiyan.access.Disclosures;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;

/** Puts the headers of a version on its answer, and answers 304 to who has it already; what was disclosed is never kept. */
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
        headers.putSingle(HttpHeaders.ETAG, '"' + version + '"');
        if (request.getMethod().equals(HttpMethod.GET) || request.getMethod().equals(HttpMethod.HEAD)) {
            if (Disclosures.isDisclosed(view)) {
                // Else a browser would show it again, unmasked, to the next who has the version.
                headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
                return;
            }
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
            if (names(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), version)) {
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

    // RFC 9110 §13.1.2: a list, compared weakly, since proxies that compress make tags weak.
    private static boolean names(@Nullable String tags, String version) {
        if (tags == null) {
            return false;
        }
        for (String tag : tags.split(",")) {
            String opaque = tag.strip().startsWith("W/") ? tag.strip().substring(2) : tag.strip();
            if (opaque.equals("*") || opaque.equals('"' + version + '"')) {
                return true;
            }
        }
        return false;
    }
}
