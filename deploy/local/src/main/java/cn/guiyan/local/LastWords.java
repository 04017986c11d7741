package cn.guiyan.local;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a process that failed wrote about the reason, so that many a failure needs no look into its log. */
final class LastWords {
    private static final int LONGEST = 300;
    private static final long ENOUGH = 64 * 1024;
    private static final Pattern ROOT_CAUSE = Pattern.compile("Caused by: (?:[\\w.$]+: )?(.+)");
    private static final Pattern SEVERE = Pattern.compile("\\b(?:ERROR|FATAL|SEVERE)\\b:?\\s*(.+)");

    private LastWords() {}

    /** The last exception's cause, else the last line that tells of an error. */
    static Optional<String> of(Path log) {
        try {
            List<String> lines = end(log).lines().toList();
            return last(lines, ROOT_CAUSE).or(() -> last(lines, SEVERE));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** However long the log has become. */
    private static String end(Path log) throws IOException {
        try (FileChannel file = FileChannel.open(log)) {
            ByteBuffer end = ByteBuffer.allocate((int) Math.min(file.size(), ENOUGH));
            long from = file.size() - end.capacity();
            while (end.hasRemaining() && file.read(end, from + end.position()) >= 0) {
                // A read may give less than what is there.
            }
            return new String(end.array(), 0, end.position(), StandardCharsets.UTF_8);
        }
    }

    private static Optional<String> last(List<String> lines, Pattern pattern) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            Matcher matcher = pattern.matcher(lines.get(i));
            if (matcher.find()) {
                String words = matcher.group(1).strip();
                return Optional.of(words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words);
            }
        }
        return Optional.empty();
    }
}
