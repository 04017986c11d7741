package cn.guiyan.local;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A small file of names and values that is never half-written and that only its owner reads. */
final class PropertiesFile {
    private final Path path;
    private final Properties values = new Properties();

    PropertiesFile(Path path) {
        this.path = path;
        if (Files.exists(path)) {
            try (Reader reader = Files.newBufferedReader(path)) {
                values.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                throw refusal("read", e);
            }
        }
    }

    synchronized @Nullable String get(String name) {
        return values.getProperty(name);
    }

    synchronized void put(String name, String value) {
        if (!value.equals(values.setProperty(name, value))) {
            save();
        }
    }

    synchronized void remove(String name) {
        if (values.remove(name) != null) {
            save();
        }
    }

    /** Sorted by name; the prefix is cut off. */
    synchronized Map<String, String> withPrefix(String prefix) {
        SortedMap<String, String> found = new TreeMap<>();
        for (String name : values.stringPropertyNames()) {
            if (name.startsWith(prefix)) {
                found.put(name.substring(prefix.length()), values.getProperty(name));
            }
        }
        return found;
    }

    private void save() {
        Path next = path.resolveSibling(path.getFileName() + ".next");
        try {
            Files.deleteIfExists(next);
            Files.createFile(next, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (Writer writer = Files.newBufferedWriter(next)) {
                values.store(writer, null);
            }
            Files.move(next, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw refusal("written", e);
        }
    }

    private Refusal refusal(String done, Exception why) {
        String reason = why instanceof AccessDeniedException ? "permission denied" : why.getMessage();
        return new Refusal("%s cannot be %s: %s.".formatted(path, done, reason), why);
    }
}
