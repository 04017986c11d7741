package cn.guiyan.http;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was asked for, as a problem's {@code instance} says it. A request line may hold what no URI may: a raw {@code |}, a broken escape. */
final class Instance {
    // A "%" that begins no escape, and whatever is neither allowed in a path (RFC 3986, 3.3) nor an escape.
    private static final Pattern ILLEGAL = Pattern.compile("%(?![0-9A-Fa-f]{2})|[^%A-Za-z0-9._~!$&'()*+,;=:@/-]");

    private Instance() {}

    /** The path as a URI, with what is illegal in it escaped. */
    static URI of(String path) {
        String escaped = ILLEGAL.matcher(path).replaceAll(found -> Matcher.quoteReplacement(escape(found.group())));
        if (escaped.startsWith("//")) {
            return URI.create("/." + escaped); // RFC 3986, 4.2: else what follows would be a host
        }
        return URI.create(escaped.startsWith("/") ? escaped : "/" + escaped);
    }

    private static String escape(String illegal) {
        StringBuilder escaped = new StringBuilder();
        for (byte octet : illegal.getBytes(StandardCharsets.UTF_8)) {
            escaped.append("%%%02X".formatted(octet));
        }
        return escaped.toString();
    }
}
