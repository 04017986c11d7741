package cn.guiyan.local;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** A console that keeps what was said. */
final class RecordedConsole {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    Console console() {
        return new Console(stream, stream);
    }

    String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
