package cn.guiyan.journal;

import cn.guiyan.access.Caller;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import org.jspecify.annotations.Nullable;

/**
 * Who made a change.
 *
 * @param traceparent of the request that made it (W3C Trace Context), or null
 */
record Author(String name, @Nullable String traceparent) {
    static final Author NOBODY = new Author("anonymous", null);

    /** Who sent the request under way, and its trace. */
    static Author ofTheRequest() {
        SpanContext span = Span.current().getSpanContext();
        String trace = span.isValid()
                ? "00-%s-%s-%s"
                        .formatted(
                                span.getTraceId(),
                                span.getSpanId(),
                                span.getTraceFlags().asHex())
                : null;
        return new Author(Caller.currentName(), trace);
    }
}
