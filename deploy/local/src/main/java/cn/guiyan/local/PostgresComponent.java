package cn.guiyan.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** The one PostgreSQL server, with a database for each service and Keycloak's. */
final class PostgresComponent implements Component {
    static final String NAME = "postgresql";

    private static final String SUPERUSER = "postgres";
    private static final Duration INITIALISATION_LIMIT = Duration.ofMinutes(2);
    private static final Map<String, String> SETTINGS = Map.of(
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "max_connections", "200",
            "shared_buffers", "256MB",
            "timezone", "UTC",
            "log_timezone", "UTC",
            "jit", "off");

    private final DataFolder folder;
    private final int port;
    private final List<String> databases;
    private final PostgresAccount account;

    PostgresComponent(DataFolder folder, int port, List<String> databases, PostgresAccount account) {
        this.folder = folder;
        this.port = port;
        this.databases = List.copyOf(databases);
        this.account = account;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "PostgreSQL";
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public void prepare(Processes processes) throws IOException {
        Archives.once(software(), next -> {
            try (InputStream archive = binaries()) {
                Archives.unpackTarXz(archive, next);
            }
        });
        Files.createDirectories(home());
        account.own(home());
        if (!Files.exists(data())) {
            initialise(processes);
        }
        forgetForeignProcess();
    }

    /** In a folder of its own until it is complete, so that one that was interrupted is simply made anew. */
    private void initialise(Processes processes) throws IOException {
        Path next = home().resolve("data.next");
        Path password = home().resolve("password");
        Archives.delete(next);
        Files.writeString(password, folder.secrets().password("postgres"));
        account.own(home());
        processes.run(
                NAME,
                "%-18s initialises its data folder".formatted(title()),
                CommandLine.of(
                                program("initdb"),
                                "--pgdata=" + next,
                                "--username=" + SUPERUSER,
                                "--pwfile=" + password,
                                "--auth=scram-sha-256",
                                "--encoding=UTF8",
                                "--locale=C",
                                "--lc-ctype=" + characters(),
                                "--locale-provider=builtin",
                                "--builtin-locale=C.UTF-8",
                                "--no-instructions")
                        .after(account.prefix()),
                INITIALISATION_LIMIT);
        Files.delete(password);
        Files.move(next, data());
    }

    /** After a crash, the number in the server's lock file may by now be another program's, which it would believe. */
    private void forgetForeignProcess() throws IOException {
        Path file = data().resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(file).get(0).strip());
        boolean ours = ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .filter(command -> command.endsWith("/postgres"))
                .isPresent();
        if (!ours) {
            Files.delete(file);
        }
    }

    @Override
    public CommandLine command() {
        List<String> words = new ArrayList<>(List.of(program("postgres"), "-D", data().toString(), "-p", "" + port));
        SETTINGS.forEach((name, value) -> {
            words.add("-c");
            words.add(name + "=" + value);
        });
        return new CommandLine(words, Map.of()).after(account.prefix());
    }

    @Override
    public boolean isReady() {
        try (Connection connection = connect(SUPERUSER)) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void whenReady() throws SQLException {
        try (Connection connection = connect(SUPERUSER)) {
            for (String database : databases) {
                new Database(database, folder.secrets()).create(connection);
            }
        }
    }

    /** "Fast": sessions are cut off, nothing committed is lost. */
    @Override
    public Signal stopSignal() {
        return Signal.INT;
    }

    String url(String database) {
        return String.format(Locale.ROOT, "jdbc:postgresql://127.0.0.1:%d/%s", port, database);
    }

    Connection connect(String database) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", SUPERUSER);
        properties.setProperty("password", folder.secrets().password("postgres"));
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("socketTimeout", "30");
        return DriverManager.getConnection(url(database), properties);
    }

    private Path home() {
        return folder.folder("postgresql");
    }

    private Path data() {
        return home().resolve("data");
    }

    private Path software() {
        return folder.folder("software").resolve("postgresql-" + Installation.version("postgres"));
    }

    private String program(String name) {
        return software().resolve("bin").resolve(name).toString();
    }

    /** What letters are: trigrams ask the system's locale, and in plain C no Chinese character is one. */
    private static String characters() {
        return isMac() ? "UTF-8" : "C.UTF-8";
    }

    private static boolean isMac() {
        return System.getProperty("os.name").startsWith("Mac");
    }

    private static InputStream binaries() {
        boolean arm = System.getProperty("os.arch").equals("aarch64");
        String name = "/postgres-%s-%s.txz".formatted(isMac() ? "darwin" : "linux", arm ? "arm_64" : "x86_64");
        InputStream in = PostgresComponent.class.getResourceAsStream(name);
        if (in == null) {
            throw new Refusal("There is no PostgreSQL for this system (" + name + ") in the build.");
        }
        return in;
    }
}
