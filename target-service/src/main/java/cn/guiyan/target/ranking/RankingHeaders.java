package cn.guiyan.target.ranking;

import cn.guiyan.events.Topics;
import cn.guiyan.http.KnownVersions;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;

/** Tags a ranking with its content, answers 304 to who has it already, and tells a writer what readers elsewhere should wait for. */
@Provider
public class RankingHeaders implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof RankingView ranking)) {
            return;
        }
        MultivaluedMap<String, Object> headers = response.getHeaders();
        String etag = "\"" + ranking.tag() + "\"";
        headers.putSingle(HttpHeaders.ETAG, etag);
        headers.putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        if (request.getMethod().equals(HttpMethod.GET)) {
            if (KnownVersions.contain(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), etag)) {
                response.setStatus(304);
                response.setEntity(null);
            }
        } else if (ranking.edition() != null) {
            // The aggregate's version follows its editions, from 0.
            headers.putSingle(
                    "Consistency-Token", Topics.RANKINGS + ":" + ranking.id() + ":" + (ranking.edition() - 1));
        }
    }
}
