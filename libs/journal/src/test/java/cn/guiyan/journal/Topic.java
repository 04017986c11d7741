package cn.guiyan.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.guiyan.testing.EventProbe;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** An owner's topic as readers see it: committed records, of which they accept those newer than what they have. */
final class Topic implements AutoCloseable {
    private final EventProbe probe;

    /** Waits until the relay has created the topic. */
    Topic(Owner owner) {
        probe = await().atMost(Duration.ofSeconds(20)).ignoreExceptions().until(() -> open(owner), found -> true);
    }

    private static EventProbe open(Owner owner) {
        EventProbe opened = new EventProbe(owner.bootstrap(), owner.topic());
        opened.records();
        return opened;
    }

    List<ConsumerRecord<String, byte[]>> records() {
        return probe.records();
    }

    List<Long> versions(UUID key) {
        return probe.records().stream()
                .filter(sent -> key.toString().equals(sent.key()))
                .map(Topic::version)
                .toList();
    }

    /** Waits until readers have every version of every key up to the last, and checks that they missed none on the way. */
    void awaitAll(Map<UUID, Long> lasts) {
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(accepted()).isEqualTo(complete(lasts)));
    }

    private Map<UUID, List<Long>> accepted() {
        Map<UUID, List<Long>> accepted = new HashMap<>();
        for (ConsumerRecord<String, byte[]> sent : probe.records()) {
            List<Long> versions = accepted.computeIfAbsent(UUID.fromString(sent.key()), key -> new ArrayList<>());
            if (versions.isEmpty() || version(sent) > versions.get(versions.size() - 1)) {
                versions.add(version(sent));
            }
        }
        return accepted;
    }

    private static Map<UUID, List<Long>> complete(Map<UUID, Long> lasts) {
        Map<UUID, List<Long>> complete = new HashMap<>();
        lasts.forEach((key, last) -> {
            List<Long> versions = new ArrayList<>();
            for (long version = 0; version <= last; version++) {
                versions.add(version);
            }
            complete.put(key, versions);
        });
        return complete;
    }

    static long version(ConsumerRecord<String, byte[]> sent) {
        return Long.parseLong(header(sent, "aggregate-version"));
    }

    static String header(ConsumerRecord<String, byte[]> sent, String name) {
        return new String(sent.headers().lastHeader(name).value(), UTF_8);
    }

    @Override
    public void close() {
        probe.close();
    }
}
