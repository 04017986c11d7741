package cn.guiyan.projection;

import static cn.guiyan.projection.Owner.chamber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

import cn.guiyan.events.Topics;
import cn.guiyan.testing.EmbeddedBroker;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsistencyTest {
    @Test
    void aReadWaitsForItsWriteAndNotForever() throws Exception {
        UUID id = UUID.randomUUID();
        try (Owner owner = new Owner(EmbeddedBroker.bootstrapServers()).withTopic(1);
                Reader reader = new Reader(Reader.views("consistency"), EmbeddedBroker.bootstrapServers())) {
            reader.start();
            owner.publish(chamber(id, 4, "before"));
            Consistency consistency = reader.consistency();
            assertThat(consistency.await(Topics.CHAMBERS + ":" + id + ":4", Duration.ofSeconds(20)))
                    .isTrue();
            String next = Topics.CHAMBERS + ":" + id + ":5";
            assertThat(consistency.await(next, Duration.ofMillis(120))).isFalse();
            CompletableFuture<Boolean> waiting =
                    CompletableFuture.supplyAsync(() -> consistency.await(next, Duration.ofSeconds(20)));
            owner.publish(chamber(id, 6, "after"));
            assertThat(waiting.join()).isTrue();
            assertThat(reader.name(id)).isEqualTo("after");
        }
    }

    @Test
    void aCommitOfAnotherReplicaIsSeenToo() throws Exception {
        UUID id = UUID.randomUUID();
        try (Owner owner = new Owner(EmbeddedBroker.bootstrapServers()).withTopic(1);
                Reader reader = new Reader(Reader.views("consistency"), EmbeddedBroker.bootstrapServers()).start()) {
            Consistency elsewhere = new Consistency(
                    Reader.source(reader.database, reader.database.app()), reader.topics(), new Commits());
            CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(
                    () -> elsewhere.await(Topics.CHAMBERS + ":" + id + ":0", Duration.ofSeconds(20)));
            owner.publish(chamber(id, 0, "written"));
            assertThat(waiting.join()).isTrue();
        }
    }

    @Test
    void aTopicOfNoConcernIsNotWaitedFor() throws Exception {
        try (Reader reader = new Reader(Reader.views("consistency"), EmbeddedBroker.bootstrapServers())) {
            String token = Topics.PLANS + ":" + UUID.randomUUID() + ":1";
            assertThat(reader.consistency().await(token, Duration.ZERO)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "topic",
                "topic:1:1",
                "t:01900000-0000-7000-8000-000000000001:-1",
                "t:01900000-0000-7000-8000-000000000001:1,"
            })
    void aMalformedTokenIsRefused(String header) {
        assertThatIllegalArgumentException().isThrownBy(() -> ConsistencyToken.parse(header));
    }

    @Test
    void tooManyTokensAreRefused() {
        String token = new ConsistencyToken(Topics.PLANS, UUID.randomUUID(), 1).toString();
        assertThat(ConsistencyToken.parse(String.join(", ", java.util.Collections.nCopies(20, token))))
                .hasSize(20);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConsistencyToken.parse(String.join(",", java.util.Collections.nCopies(21, token))));
    }

    @Test
    void whoeverWaitsIsLetGoAfterThoseWhoObserve() {
        Commits commits = new Commits();
        List<Long> before = new ArrayList<>();
        Announcer announcer =
                new Announcer(new ProjectionState(Clock.systemUTC()), commits, advanced -> before.add(commits.count()));
        announcer.announce(new ProjectionAdvanced(List.of(), List.of(), true));
        assertThat(before).containsExactly(0L);
        assertThat(commits.count()).isEqualTo(1);
    }

    @Test
    void waitersAreWokenByACommit() {
        Commits commits = new Commits();
        CompletableFuture<Void> waiter = CompletableFuture.runAsync(() -> {
            try {
                commits.awaitMoreThan(0, Duration.ofSeconds(20).toNanos());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        commits.signal();
        await().atMost(Duration.ofSeconds(2)).until(waiter::isDone);
    }
}
