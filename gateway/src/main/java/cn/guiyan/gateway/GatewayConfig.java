package cn.guiyan.gateway;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Settings of the gateway. */
@ConfigMapping(prefix = "guiyan.gateway")
public interface GatewayConfig {
    /** Where merchant-service answers. */
    @WithDefault("http://localhost:8081")
    URI merchantService();

    /** Where project-service answers. */
    @WithDefault("http://localhost:8082")
    URI projectService();

    /** Where target-service answers. */
    @WithDefault("http://localhost:8083")
    URI targetService();

    /**
     * How long an owner may keep a request waiting before the answer is {@code owner-unavailable}: for a connection, from the request's last byte
     * to the answer's first, and between two bytes.
     */
    @WithDefault("30s")
    Duration ownerTimeout();

    /** How long a read that brings a Consistency-Token waits before it answers with a staleness mark. */
    @WithDefault("2s")
    Duration consistencyTimeout();

    /** How often an open page hears how fresh its figures are. */
    @WithDefault("5s")
    Duration heartbeat();

    /** How long a browser's session lasts without a request. */
    @WithDefault("10h")
    Duration sessionLifetime();
}
