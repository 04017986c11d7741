package cn.guiyan.demo;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request as it came in. */
record Asked(
        String method, String path, String user, @Nullable String key, String body, Map<String, String> headers) {
    String step() {
        String step = path.replaceAll("\\?.*", "").replaceAll("(projects|plans|fund-arrivals)/[0-9a-z-]+", "$1/*");
        return method + " " + step.replace("/api/v1/", "");
    }
}
