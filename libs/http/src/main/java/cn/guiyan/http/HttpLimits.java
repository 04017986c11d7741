package cn.guiyan.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** How large a request's body may be. */
@ConfigMapping(prefix = "guiyan.http.limits")
public interface HttpLimits {
    /** Largest body of everything but uploads; never more than {@code quarkus.http.limits.max-body-size}. */
    @WithDefault("${quarkus.http.limits.max-body-size}")
    MemorySize maxBodySize();

    /** Paths that take files, up to {@code quarkus.http.limits.max-body-size}. They read them as a stream. */
    Optional<List<String>> uploads();
}
