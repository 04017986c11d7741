package cn.guiyan.target;

import cn.guiyan.events.Topics;
import cn.guiyan.testing.EmbeddedBroker;
import cn.guiyan.testing.Suite;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** The suite around target-service, with the topic that project-service would have created. */
public class TargetSuite extends Suite {
    @Override
    public Map<String, String> start() {
        init(Map.of("database", "target"));
        Map<String, String> config = super.start();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", EmbeddedBroker.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(Topics.FUND_ARRIVALS, 3, (short) 1)))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("cannot create the ledger's topic", e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return config;
    }
}
