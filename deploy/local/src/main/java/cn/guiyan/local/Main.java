package cn.guiyan.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The program behind {@code ./run}. */
final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Installation installation = new Installation(
                Path.of(System.getProperty("guiyan.root", ".")).toAbsolutePath().normalize());
        Console console = Console.standard();
        System.exit(run(List.of(arguments), installation, console));
    }

    static int run(List<String> arguments, Installation installation, Console console) {
        try {
            Options options = Options.parse(arguments);
            Path dataDir = Objects.requireNonNullElse(
                            options.dataDir(), installation.root().resolve(".guiyan"))
                    .toAbsolutePath()
                    .normalize();
            return switch (options.command()) {
                case START -> new StartCommand(installation, console).run(options, dataDir);
                case TOKEN ->
                    new RunningSuite(installation, dataDir, console).token(Objects.requireNonNull(options.name()));
                case ENV ->
                    new RunningSuite(installation, dataDir, console)
                            .environment(Objects.requireNonNull(options.name()));
                case STATUS -> new RunningSuite(installation, dataDir, console).status();
                case STOP -> new RunningSuite(installation, dataDir, console).stop();
                case HELP -> help(console);
            };
        } catch (Refusal e) {
            console.complain(e.sentence());
            return 1;
        }
    }

    private static int help(Console console) {
        console.say(Installation.help().strip());
        return 0;
    }
}
