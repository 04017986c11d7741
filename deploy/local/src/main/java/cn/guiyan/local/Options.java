package cn.guiyan.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What was asked on the command line; {@code help.txt} tells the user the same.
 *
 * @param name the user whose token, or the service whose environment is wanted; only with {@link Command#TOKEN} and {@link Command#ENV}
 * @param dataDir absent: the default beside the script
 * @param port of the gateway
 */
record Options(
        Command command,
        @Nullable String name,
        @Nullable Path dataDir,
        int port,
        boolean empty,
        Compilation compilation) {
    static final int DEFAULT_PORT = 8080;
    private static final String MORE = "; ./run --help lists what there is.";

    enum Command {
        START,
        TOKEN,
        ENV,
        STATUS,
        STOP,
        HELP
    }

    static Options parse(List<String> arguments) {
        Deque<String> rest = new ArrayDeque<>(arguments);
        Command command = Command.START;
        String name = null;
        Path dataDir = null;
        int port = DEFAULT_PORT;
        boolean empty = false;
        Compilation compilation = Compilation.QUICK_START;
        while (!rest.isEmpty()) {
            String word = rest.removeFirst();
            switch (word) {
                case "token", "env", "status", "stop" ->
                    command = only(command, Command.valueOf(word.toUpperCase(Locale.ROOT)));
                case "-h", "--help", "help" -> command = Command.HELP;
                case "--data-dir" -> dataDir = Path.of(following(word, rest, "a folder"));
                case "--port" -> port = port(following(word, rest, "a number"));
                case "--empty" -> empty = true;
                case "--throughput" -> compilation = Compilation.THROUGHPUT;
                case "--no-build" -> {
                    // heard by the script, before it started this program
                }
                default -> {
                    if (name != null || word.isBlank() || word.startsWith("-")) {
                        throw unknown(word);
                    }
                    name = word;
                }
            }
        }
        return new Options(command, named(command, name), dataDir, port, empty, compilation);
    }

    /** The name, where the command wants one; it may stand anywhere among the options. */
    private static @Nullable String named(Command command, @Nullable String name) {
        if (command == Command.TOKEN && name == null) {
            throw new Refusal("'token' needs the name of a user, such as: ./run token leader" + MORE);
        }
        if (command == Command.ENV && name == null) {
            throw new Refusal("'env' needs the name of a service, such as: ./run env project" + MORE);
        }
        if (command != Command.TOKEN && command != Command.ENV && name != null) {
            throw unknown(name);
        }
        return name;
    }

    private static Refusal unknown(String word) {
        return new Refusal("'" + word + "' is not known" + MORE);
    }

    private static Command only(Command before, Command command) {
        if (before != Command.START) {
            throw new Refusal("One command at a time" + MORE);
        }
        return command;
    }

    private static String following(String word, Deque<String> rest, String what) {
        String value = rest.pollFirst();
        if (value == null || value.isBlank() || value.startsWith("--")) {
            throw new Refusal("'" + word + "' needs " + what + MORE);
        }
        return value;
    }

    private static int port(String value) {
        try {
            int port = Integer.parseInt(value);
            if (port >= 1 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new Refusal("'" + value + "' is not a port" + MORE, e);
        }
        throw new Refusal("A port is a number from 1 to 65535, not " + value + MORE);
    }
}
