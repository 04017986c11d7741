package cn.guiyan.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a service answered.
 *
 * @param consistencyToken to send along with a request that builds on this one
 */
record Reply(int status, JsonNode body, Optional<String> etag, Optional<String> consistencyToken) {
    String id() {
        return body.path("id").asText();
    }

    /** For If-Match. */
    String version() {
        return etag.orElseGet(() -> "\"" + body.path("version").asText() + "\"");
    }

    boolean isSuccess() {
        return status / 100 == 2;
    }

    /** The service, or one behind it, is not there at the moment. */
    boolean isOutage() {
        return status == 502 || status == 503 || status == 504;
    }

    /** project-service hears of merchants and chambers a moment after they were registered. */
    boolean isUnknownYet() {
        return status == 409 && body.path("type").asText().contains(":unknown-investor-");
    }

    /** The problem in words. */
    String problem() {
        String words = Stream.of("type", "title", "detail", "mend", "violations")
                .map(body::path)
                .filter(node -> !node.isMissingNode() && !node.isNull())
                .map(node -> node.isTextual() ? node.asText() : node.toString())
                .collect(Collectors.joining(" · "));
        return status + (words.isEmpty() ? "" : " " + words);
    }
}
