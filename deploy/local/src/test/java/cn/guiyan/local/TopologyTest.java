package cn.guiyan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopologyTest {
    @TempDir
    Path temp;

    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final List<String> order = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void close() {
        executor.shutdownNow();
    }

    private void note(Component component) {
        order.add(component.name());
    }

    private Topology suite() {
        Map<String, Integer> ports = new HashMap<>(Map.of("gateway", 8080));
        LocalSuite.NAMES.forEach(name -> ports.put(name, 20_000 + ports.size()));
        return new LocalSuite(
                        new Installation(temp),
                        DataFolder.lock(temp.resolve("data")),
                        new Ports(ports),
                        new PostgresAccount(List.of()),
                        Compilation.QUICK_START)
                .topology();
    }

    @Test
    void serversStartBeforeTheServicesThatNeedThem() {
        suite().inStartOrder(this::note, executor).join();
        assertThat(order)
                .containsExactlyInAnyOrder(
                        "postgresql", "kafka", "keycloak", "merchant", "project", "target", "gateway");
        assertThat(order.subList(3, 7)).containsExactlyInAnyOrder("merchant", "project", "target", "gateway");
        assertThat(order.indexOf("keycloak")).isGreaterThan(order.indexOf("postgresql"));
    }

    @Test
    void theyStopAfterThem() {
        suite().inStopOrder(this::note, executor).join();
        assertThat(order.subList(0, 4)).containsExactlyInAnyOrder("merchant", "project", "target", "gateway");
        assertThat(order.indexOf("postgresql")).isGreaterThan(order.indexOf("keycloak"));
        assertThat(order).hasSize(7);
    }

    @Test
    void whatDoesNotNeedEachOtherGoesTogether() {
        Topology topology = new Topology().add(ScriptComponent.named("a")).add(ScriptComponent.named("b"));
        CyclicBarrier meeting = new CyclicBarrier(2);
        Consumer<Component> meet = component -> {
            try {
                meeting.await(30, TimeUnit.SECONDS);
            } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
                throw new IllegalStateException(e);
            }
        };
        topology.inStartOrder(meet, executor).join();
        topology.inStopOrder(meet, executor).join();
    }

    @Test
    void afterAFailureNothingStartsThatNeedsWhatFailed() {
        Component database = ScriptComponent.named("database");
        Topology topology = new Topology().add(database).add(ScriptComponent.named("service"), database);
        Consumer<Component> failing = component -> {
            order.add(component.name());
            throw new Refusal(component.name() + " does not start");
        };
        assertThatThrownBy(() -> topology.inStartOrder(failing, executor).join())
                .isInstanceOf(CompletionException.class)
                .hasRootCauseMessage("database does not start");
        assertThat(order).containsExactly("database");
    }

    @Test
    void aFailureKeepsNobodyFromStopping() {
        Component database = ScriptComponent.named("database");
        Topology topology = new Topology().add(database).add(ScriptComponent.named("service"), database);
        Consumer<Component> failing = component -> {
            order.add(component.name());
            throw new Refusal(component.name() + " does not stop");
        };
        assertThatThrownBy(() -> topology.inStopOrder(failing, executor).join())
                .isInstanceOf(CompletionException.class);
        assertThat(order).containsExactly("service", "database");
    }

    @Test
    void whatIsNeededIsAddedBefore() {
        assertThatThrownBy(() -> new Topology().add(ScriptComponent.named("a"), ScriptComponent.named("b")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
