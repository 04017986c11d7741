package cn.guiyan.gateway;

import cn.guiyan.http.KnownVersions;
import cn.guiyan.operations.ReadYourWrites;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.zip.CRC32C;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;

/** Answers with a view: after the reader's own writes, and only when it is not what the reader has already. */
@ApplicationScoped
public class FreshAnswers {
    private final ReadYourWrites writes;
    private final Duration patience;
    private final ObjectMapper json;

    FreshAnswers(ReadYourWrites writes, GatewayConfig config, ObjectMapper json) {
        this.writes = writes;
        this.patience = config.consistencyTimeout();
        this.json = json;
    }

    /**
     * The view, or 304.
     *
     * @param token what the reader has written, as {@code Consistency-Token} says it
     * @param known what the reader has, as {@code If-None-Match} says it
     * @param view read after the wait; its {@code freshness} does not make it another
     */
    public <V> RestResponse<V> answer(@Nullable String token, @Nullable String known, Supplier<V> view) {
        boolean stale = !writes.areShown(token, patience);
        V shown = view.get();
        String etag = etag(shown);
        boolean isKnown = KnownVersions.contain(known, etag) && !stale;
        return ResponseBuilder.create(isKnown ? Status.NOT_MODIFIED : Status.OK, isKnown ? null : shown)
                .header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header("Stale", stale)
                .build();
    }

    // Weak, since the freshness differs from answer to answer.
    private String etag(Object view) {
        ObjectNode content = json.valueToTree(view);
        content.remove("freshness");
        CRC32C crc = new CRC32C();
        crc.update(content.toString().getBytes(StandardCharsets.UTF_8));
        return "W/\"" + Long.toHexString(crc.getValue()) + "\"";
    }
}
