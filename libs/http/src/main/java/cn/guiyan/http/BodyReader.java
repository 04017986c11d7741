package cn.guiyan.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Keeps the bytes of an {@link Idempotent} request's body, as they were sent, for its digest. They are within the limit of a body. */
public class BodyReader {
    private final RequestDigest digest;

    BodyReader(RequestDigest digest) {
        this.digest = digest;
    }

    @ServerRequestFilter
    public void read(ContainerRequestContext request) throws IOException {
        if (request.getHeaderString(IdempotencyInterceptor.KEY) != null && request.hasEntity()) {
            byte[] body = request.getEntityStream().readAllBytes();
            digest.body(body);
            request.setEntityStream(new ByteArrayInputStream(body));
        }
    }
}
