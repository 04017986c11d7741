package cn.guiyan.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What to run.
 *
 * @param environment added to this process's own; secrets belong here, since everybody can read the words of a command
 */
record CommandLine(List<String> words, Map<String, String> environment) {
    CommandLine {
        words = List.copyOf(words);
        environment = Map.copyOf(environment);
    }

    static CommandLine of(String... words) {
        return new CommandLine(List.of(words), Map.of());
    }

    CommandLine with(Map<String, String> moreEnvironment) {
        return new CommandLine(words, moreEnvironment);
    }

    /** The same command, started by another one. */
    CommandLine after(List<String> prefix) {
        List<String> all = new ArrayList<>(prefix);
        all.addAll(words);
        return new CommandLine(all, environment);
    }
}
