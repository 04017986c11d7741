package cn.guiyan.local;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the suite consists of: everything that runs, what it needs and how it is told where the others are. */
final class LocalSuite {
    /** Components that take a free port; the gateway's is chosen by the user. */
    static final List<String> NAMES =
            List.of("postgresql", "kafka", "kafka-controller", "keycloak", "merchant", "project", "target");

    static final List<String> START_ORDER =
            List.of("postgresql", "kafka", "keycloak-build", "keycloak", "merchant", "project", "target", "gateway");

    private final Installation installation;
    private final DataFolder folder;
    private final Ports ports;
    private final Compilation compilation;
    private final PostgresComponent postgres;
    private final KafkaComponent kafka;
    private final KeycloakComponent keycloak;

    LocalSuite(
            Installation installation,
            DataFolder folder,
            Ports ports,
            PostgresAccount account,
            Compilation compilation) {
        this.installation = installation;
        this.folder = folder;
        this.ports = ports;
        this.compilation = compilation;
        List<String> databases = List.of("merchant", "project", "target", "views", KeycloakComponent.DATABASE);
        postgres = new PostgresComponent(folder, ports.of("postgresql"), databases, account);
        kafka = new KafkaComponent(installation, folder, compilation, ports.of("kafka"), ports.of("kafka-controller"));
        keycloak = new KeycloakComponent(installation, folder, ports.of("keycloak"), postgres);
    }

    Topology topology() {
        ServiceComponent merchant = service(
                "merchant",
                "merchant-service",
                "merchant",
                Map.of(
                        "GUIYAN_ACCESS_ENCRYPTION_KEYS", folder.secrets().encryptionKey("merchant"),
                        "GUIYAN_ACCESS_FINGERPRINT_KEY", folder.secrets().fingerprintKey("merchant")));
        ServiceComponent project = service("project", "project-service", "project", Map.of());
        ServiceComponent target = service("target", "target-service", "target", Map.of());
        ServiceComponent gateway = service(
                Ports.GATEWAY,
                "gateway",
                "views",
                Map.of(
                        "GUIYAN_ACCESS_ENCRYPTION_KEYS", folder.secrets().encryptionKey("gateway"),
                        "QUARKUS_OIDC_CREDENTIALS_SECRET", folder.secrets().password(KeycloakComponent.CLIENT_SECRET),
                        "GUIYAN_GATEWAY_MERCHANT_SERVICE", merchant.address(),
                        "GUIYAN_GATEWAY_PROJECT_SERVICE", project.address(),
                        "GUIYAN_GATEWAY_TARGET_SERVICE", target.address()));
        return new Topology()
                .add(postgres)
                .add(kafka)
                .add(keycloak, postgres)
                .add(merchant, postgres, kafka, keycloak)
                .add(project, postgres, kafka, keycloak)
                .add(target, postgres, kafka, keycloak)
                .add(gateway, postgres, kafka, keycloak);
    }

    Tokens tokens() {
        return new Tokens(keycloak.realm());
    }

    String address() {
        return "http://localhost:" + ports.of(Ports.GATEWAY);
    }

    private ServiceComponent service(String name, String module, String databaseName, Map<String, String> more) {
        Database database = new Database(databaseName, folder.secrets());
        Map<String, String> settings = new HashMap<>(more);
        settings.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.url(databaseName));
        settings.put("QUARKUS_DATASOURCE_USERNAME", database.app());
        settings.put("QUARKUS_DATASOURCE_PASSWORD", database.password(database.app()));
        settings.put("QUARKUS_DATASOURCE_SYSTEM_JDBC_URL", postgres.url(databaseName));
        settings.put("QUARKUS_DATASOURCE_SYSTEM_USERNAME", database.owner());
        settings.put("QUARKUS_DATASOURCE_SYSTEM_PASSWORD", database.password(database.owner()));
        settings.put("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers());
        settings.put("QUARKUS_OIDC_AUTH_SERVER_URL", keycloak.realm());
        settings.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
        return new ServiceComponent(name, installation, folder, compilation, module, ports.of(name), settings);
    }
}
