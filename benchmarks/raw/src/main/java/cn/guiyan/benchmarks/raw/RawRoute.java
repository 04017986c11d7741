package cn.guiyan.benchmarks.raw;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers every signed-in GET with the bytes of one file. */
@ApplicationScoped
public class RawRoute {
    private final Buffer bytes;

    RawRoute(@ConfigProperty(name = "raw.file") Path file) throws IOException {
        bytes = Buffer.buffer(Files.readAllBytes(file));
    }

    void register(@Observes Router router) {
        router.get("/raw")
                .handler(context -> context.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, "application/json;charset=UTF-8")
                        .end(bytes));
    }
}
