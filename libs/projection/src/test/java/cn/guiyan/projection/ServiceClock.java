package cn.guiyan.projection;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** The clock that a service brings. */
@Singleton
public class ServiceClock {
    static final Instant NOW = Instant.parse("2014-07-13T00:00:00Z");

    @Produces
    @Singleton
    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }
}
