package cn.guiyan.http;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The version that a change is meant for. */
@Schema(type = SchemaType.STRING, description = "The ETag of the version that is changed", examples = "\"3\"")
public final class IfMatch {
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"?([^\"]{1,100})\"?");

    private final @Nullable String tag;

    private IfMatch(@Nullable String tag) {
        this.tag = tag;
    }

    /** From the header's value; JAX-RS calls it. */
    public static IfMatch valueOf(String header) {
        Matcher matcher = TAG.matcher(header.strip());
        if (!matcher.matches()) {
            throw new ProblemException(CommonProblem.STALE_VERSION, Map.of("given", header, "current", ""));
        }
        return new IfMatch(matcher.group(1));
    }

    /** The header, or what stands for its absence. */
    public static IfMatch orMissing(@Nullable IfMatch header) {
        return header == null ? new IfMatch(null) : header;
    }

    /**
     * Passes when the version is the current one.
     *
     * @throws ProblemException {@code version-required} (428) without the header, {@code stale-version} (412) otherwise
     */
    public void require(long current) {
        if (tag == null) {
            throw new ProblemException(CommonProblem.VERSION_REQUIRED, Map.of("current", current));
        }
        requireTag(Long.toString(current));
    }

    /** The same for an entity tag that is no number, where the header may be absent. */
    public void requireTag(String current) {
        if (tag != null && !tag.equals("*") && !tag.equals(current)) {
            throw new ProblemException(CommonProblem.STALE_VERSION, Map.of("given", tag, "current", current));
        }
    }
}
