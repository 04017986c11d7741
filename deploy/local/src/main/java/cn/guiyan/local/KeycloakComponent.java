package cn.guiyan.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Keycloak with the suite's realm, its data in the suite's PostgreSQL. */
final class KeycloakComponent implements Component {
    static final String DATABASE = "keycloak";
    static final String CLIENT_SECRET = "keycloak.guiyan-gateway";

    private static final String BUILD = "keycloak-build";
    private static final Duration BUILD_LIMIT = Duration.ofMinutes(4);

    private final Installation installation;
    private final DataFolder folder;
    private final int port;
    private final PostgresComponent postgres;

    KeycloakComponent(Installation installation, DataFolder folder, int port, PostgresComponent postgres) {
        this.installation = installation;
        this.folder = folder;
        this.port = port;
        this.postgres = postgres;
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public String title() {
        return "Keycloak";
    }

    @Override
    public int port() {
        return port;
    }

    /** The realm's address, which is also the issuer of its tokens. */
    String realm() {
        return address() + "/realms/guiyan";
    }

    String address() {
        return "http://localhost:" + port;
    }

    @Override
    public void prepare(Processes processes) throws IOException {
        installation.check(installation.keycloakArchive());
        Archives.once(home(), next -> {
            Archives.unpackZip(installation.keycloakArchive(), next);
            processes.run(
                    BUILD,
                    "%-18s is unpacked and built, once for each data folder".formatted(title()),
                    java(next, "build", "--db=postgres", "--health-enabled=false"),
                    BUILD_LIMIT);
        });
        Path realms = home().resolve("data/import");
        Files.createDirectories(realms);
        Files.copy(installation.realm(), realms.resolve("guiyan-realm.json"), StandardCopyOption.REPLACE_EXISTING);
    }

    /** The realm is imported when it is not there; its placeholders are filled from the environment. */
    @Override
    public CommandLine command() {
        Database database = new Database(DATABASE, folder.secrets());
        return java(
                        home(),
                        "start",
                        "--optimized",
                        "--import-realm",
                        "--cache=local",
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--hostname=" + address())
                .with(Map.of(
                        "KC_DB_URL", postgres.url(DATABASE),
                        "KC_DB_USERNAME", database.owner(),
                        "KC_DB_PASSWORD", database.password(database.owner()),
                        "KC_DB_POOL_MAX_SIZE", "20",
                        // A connection that PostgreSQL's restart has cut is found out before somebody signs in with it.
                        "QUARKUS_DATASOURCE_JDBC_FOREGROUND_VALIDATION_INTERVAL", "1S",
                        "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", folder.secrets().password("keycloak.admin"),
                        "GUIYAN_GATEWAY_SECRET", folder.secrets().password(CLIENT_SECRET)));
    }

    @Override
    public boolean isReady() {
        return Probe.answers(URI.create(realm() + "/.well-known/openid-configuration"));
    }

    /** What {@code bin/kc.sh} would run: without the shell in between there is one process to watch and to stop. */
    private static CommandLine java(Path home, String... arguments) {
        List<String> words = new ArrayList<>(List.of(
                Installation.java(),
                "-Xms64m",
                "-Xmx512m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:ReservedCodeCacheSize=128m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "--enable-native-access=ALL-UNNAMED"));
        for (String opened : List.of("util", "util.concurrent", "security", "lang")) {
            words.add("--add-opens=java.base/java." + opened + "=ALL-UNNAMED");
        }
        words.addAll(List.of(
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        words.addAll(List.of(arguments));
        return new CommandLine(words, Map.of());
    }

    private Path home() {
        return folder.folder("software").resolve("keycloak-" + Installation.version("keycloak"));
    }
}
