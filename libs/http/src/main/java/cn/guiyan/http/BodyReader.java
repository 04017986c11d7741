package cn.guiyan.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Keeps the bytes of an {@link Idempotent} request's body, as they were sent, for its digest. They are within the limit of a body; a file is not
 * kept, its digest is made while it is read.
 */
public class BodyReader {
    private final RequestDigest digest;

    BodyReader(RequestDigest digest) {
        this.digest = digest;
    }

    @ServerRequestFilter
    public void read(ContainerRequestContext request) throws IOException {
        if (request.getHeaderString(IdempotencyInterceptor.KEY) != null && request.hasEntity()) {
            if (!MediaType.APPLICATION_JSON_TYPE.isCompatible(request.getMediaType())) {
                request.setEntityStream(digest.reading(request.getEntityStream()));
                return;
            }
            byte[] body = request.getEntityStream().readAllBytes();
            digest.body(body);
            request.setEntityStream(new ByteArrayInputStream(body));
        }
    }
}
