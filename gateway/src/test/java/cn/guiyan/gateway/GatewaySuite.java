package cn.guiyan.gateway;

import cn.guiyan.events.EventCodec;
import cn.guiyan.testing.EmbeddedBroker;
import cn.guiyan.testing.Suite;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jspecify.annotations.Nullable;

/**
 * The suite around the gateway: the topics that the owners would have created, an identity provider, one owner that answers (for merchants
 * and projects) and one that is away (for targets).
 */
public class GatewaySuite extends Suite {
    private @Nullable IdentityProvider identity;
    private @Nullable EchoOwner owner;

    @Override
    public Map<String, String> start() {
        init(Map.of("database", "views"));
        Map<String, String> config = super.start();
        createTopics();
        identity = new IdentityProvider();
        owner = new EchoOwner();
        config.remove("quarkus.oidc.public-key");
        config.put("quarkus.oidc.auth-server-url", identity.address().toString());
        // Tokens of the test catalogue name no issuer.
        config.put("quarkus.oidc.token.issuer", "any");
        config.put("quarkus.oidc.credentials.secret", "a-secret-between-gateway-and-realm");
        config.put("guiyan.gateway.merchant-service", owner.address().toString());
        config.put("guiyan.gateway.project-service", owner.address().toString());
        config.put("guiyan.gateway.target-service", nobody().toString());
        config.put("guiyan.gateway.owner-timeout", "2s");
        config.put("guiyan.gateway.consistency-timeout", "1s");
        config.put("guiyan.gateway.heartbeat", "400ms");
        return config;
    }

    @Override
    public void stop() {
        if (identity != null) {
            identity.close();
        }
        if (owner != null) {
            owner.close();
        }
        super.stop();
    }

    private static void createTopics() {
        List<NewTopic> topics = EventCodec.EVENTS.stream()
                .map(event -> new NewTopic(EventCodec.topic(event), 3, (short) 1))
                .toList();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", EmbeddedBroker.bootstrapServers()))) {
            admin.createTopics(topics).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("cannot create the owners' topics", e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    // A port where nobody listens: it was free a moment ago.
    private static URI nobody() {
        try (EchoOwner gone = new EchoOwner()) {
            return gone.address();
        }
    }
}
