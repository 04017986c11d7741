package cn.guiyan.http;

import jakarta.enterprise.context.RequestScoped;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells one request from another: method, path with query, and the body's bytes. */
@RequestScoped
class RequestDigest {
    private final MessageDigest body = sha256();

    void body(byte[] read) {
        body.update(read);
    }

    /** The body as it is read by somebody else; it counts as far as it was read. */
    InputStream reading(InputStream stream) {
        return new DigestInputStream(stream, body);
    }

    String of(String method, String uri) {
        MessageDigest digest = sha256();
        digest.update((method + " " + uri + "\n").getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest(body.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
