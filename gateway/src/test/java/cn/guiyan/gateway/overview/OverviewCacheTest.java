package cn.guiyan.gateway.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.guiyan.gateway.GatewayTest;
import cn.guiyan.gateway.overview.ViewRefresher.ViewsChanged;
import cn.guiyan.projection.ProjectionAdvanced;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Only what somebody looks at is kept new. */
@GatewayTest
class OverviewCacheTest {
    private static final OverviewCache.Key LOOKED_AT =
            new OverviewCache.Key(YearMonth.parse("2088-01"), "OUT_OF_PROVINCE");
    private static final OverviewCache.Key LEFT = new OverviewCache.Key(YearMonth.parse("2088-02"), "OUT_OF_PROVINCE");

    private final FigureRepository figures;
    private final ObjectMapper json;
    private final Event<ViewsChanged> changed;
    private Broken composer;
    private Hand clock;
    private OverviewCache cache;

    OverviewCacheTest(FigureRepository figures, ObjectMapper json, Event<ViewsChanged> changed) {
        this.figures = figures;
        this.json = json;
        this.changed = changed;
    }

    @BeforeEach
    void nothingIsKept() {
        clock = new Hand();
        composer = new Broken(figures, clock);
        cache = new OverviewCache(composer, json, clock);
    }

    @Test
    void whatIsReadAgainStaysWanted() {
        cache.get(LOOKED_AT);
        cache.get(LEFT);
        assertThat(cache.wanted()).containsExactlyInAnyOrder(LOOKED_AT, LEFT);
        clock.passes(Duration.ofSeconds(61));
        assertThat(cache.ready(LOOKED_AT)).isNotNull();
        assertThat(cache.wanted()).containsExactlyInAnyOrder(LOOKED_AT, LEFT);
        clock.passes(Duration.ofHours(1));
        assertThat(cache.wanted()).containsExactly(LOOKED_AT);
        assertThat(cache.ready(LEFT)).isNull();
        assertThat(cache.ready(LOOKED_AT)).isNotNull();
    }

    @Test
    void anOverviewThatCannotBeComposedKeepsNoOtherOld() {
        ViewRefresher refresher = new ViewRefresher(cache, changed);
        cache.get(LOOKED_AT);
        cache.get(LEFT);
        for (OverviewCache.Key broken : List.of(LOOKED_AT, LEFT)) {
            composer.broken = broken;
            composer.composed.clear();
            refresher.advanced(new ProjectionAdvanced(List.of(), List.of(), true));
            await().until(() -> composer.composed.size() == 2);
            OverviewCache.Key whole = broken.equals(LEFT) ? LOOKED_AT : LEFT;
            await().until(() -> cache.ready(whole) != null);
            assertThat(cache.ready(broken)).isNull();
        }
    }

    /** Composes everything but one month. */
    private static final class Broken extends OverviewComposer {
        private final List<OverviewCache.Key> composed = new CopyOnWriteArrayList<>();
        private volatile OverviewCache.Key broken = new OverviewCache.Key(YearMonth.parse("2088-12"), "");

        Broken(FigureRepository figures, Clock clock) {
            super(figures, clock);
        }

        @Override
        public OverviewView compose(YearMonth month, String calibre) {
            OverviewCache.Key key = new OverviewCache.Key(month, calibre);
            composed.add(key);
            if (key.equals(broken)) {
                throw new IllegalStateException("broken on purpose");
            }
            return super.compose(month, calibre);
        }
    }

    private static final class Hand extends Clock {
        private Instant now = Instant.parse("2088-01-01T00:00:00Z");

        void passes(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
