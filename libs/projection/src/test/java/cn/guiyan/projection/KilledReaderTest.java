package cn.guiyan.projection;

import static cn.guiyan.projection.Owner.chamber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.guiyan.events.merchant.ChamberChanged;
import cn.guiyan.testing.EmbeddedBroker;
import cn.guiyan.testing.EmbeddedPostgresServer.Database;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class KilledReaderTest {
    private static final int EACH = 4000;

    @Test
    @Tag("D1")
    @Tag("D2")
    void aReaderKilledAgainAndAgainLosesNothingAndRepeatsNothing() throws Exception {
        Database database = Reader.views("killed", "db/counted");
        try (Owner owner = new Owner(EmbeddedBroker.bootstrapServers()).withTopic(3);
                Reader look = new Reader(database, EmbeddedBroker.bootstrapServers())) {
            int published = 0;
            for (int round = 0; round < 2; round++) {
                int before = published;
                Process process = ReaderProcess.start(database, EmbeddedBroker.bootstrapServers());
                try {
                    for (; published < before + EACH; published += 500) {
                        owner.publish(some(500));
                    }
                    await().atMost(Duration.ofSeconds(30)).until(() -> effects(look, "*") > before);
                } finally {
                    process.destroyForcibly().waitFor();
                }
            }
            int all = published;
            Process last = ReaderProcess.start(database, EmbeddedBroker.bootstrapServers());
            try {
                await().atMost(Duration.ofSeconds(30)).until(() -> look.rows() == all);
                assertThat(effects(look, "DISTINCT id")).isEqualTo(all);
                assertThat(effects(look, "*")).isEqualTo(all);
            } finally {
                last.destroyForcibly().waitFor();
            }
        }
    }

    private static List<ChamberChanged> some(int count) {
        List<ChamberChanged> chambers = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            chambers.add(chamber(UUID.randomUUID(), 0, "chamber " + i));
        }
        return chambers;
    }

    private static long effects(Reader look, String what) {
        return Long.parseLong(String.valueOf(look.ask("SELECT count(" + what + ") FROM views.effect")));
    }
}
