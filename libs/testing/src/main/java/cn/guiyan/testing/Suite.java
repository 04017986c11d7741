package cn.guiyan.testing;

import cn.guiyan.testing.EmbeddedPostgresServer.Database;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/**
 * What a service needs around it, for {@code @WithTestResource(value = Suite.class, initArgs = @ResourceArg(name = "database",
 * value = "merchant"))}: its database with both roles, the broker, and a key for {@link Tokens}. The servers outlive the test class and
 * are shared by the module.
 */
public class Suite implements QuarkusTestResourceLifecycleManager {
    private String database = "guiyan";

    @Override
    public void init(Map<String, String> arguments) {
        database = arguments.getOrDefault("database", database);
    }

    @Override
    public Map<String, String> start() {
        Database db = EmbeddedPostgresServer.database(database);
        Map<String, String> config = new HashMap<>();
        config.put("quarkus.datasource.jdbc.url", db.url());
        config.put("quarkus.datasource.username", db.app());
        config.put("quarkus.datasource.password", db.app());
        config.put("quarkus.datasource.system.jdbc.url", db.url());
        config.put("quarkus.datasource.system.username", db.owner());
        config.put("quarkus.datasource.system.password", db.owner());
        config.put("kafka.bootstrap.servers", EmbeddedBroker.bootstrapServers());
        config.put("quarkus.oidc.public-key", Tokens.publicKey());
        config.put("quarkus.http.test-port", "0");
        return config;
    }

    @Override
    public void stop() {
        // The servers are shared by the module's tests and end with the JVM.
    }
}
