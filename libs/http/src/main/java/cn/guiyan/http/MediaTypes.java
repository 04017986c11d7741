package cn.guiyan.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Refuses media types that are none before anything is done: the answer, for one, is written when all is committed. */
public class MediaTypes {
    @ServerRequestFilter(preMatching = true)
    public void check(ContainerRequestContext request) {
        check(CommonProblem.UNSUPPORTED_MEDIA_TYPE, request.getHeaderString(HttpHeaders.CONTENT_TYPE));
        String accepted = request.getHeaderString(HttpHeaders.ACCEPT);
        if (accepted != null) {
            check(CommonProblem.NOT_ACCEPTABLE, accepted.split(",", -1));
        }
    }

    private static void check(CommonProblem refusal, @Nullable String... types) {
        try {
            for (String type : types) {
                if (type != null) {
                    MediaType.valueOf(type.strip());
                }
            }
        } catch (IllegalArgumentException e) {
            throw new ProblemException(refusal, Map.of(), e);
        }
    }
}
