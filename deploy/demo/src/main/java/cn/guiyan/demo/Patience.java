package cn.guiyan.demo;

import java.time.Duration;

/**
 * How long the loader waits.
 *
 * @param retry for a service that does not answer, or has not yet heard of a reference
 * @param visible for figures to show what was verified
 * @param token before a token is asked for again
 * @param pause between two attempts
 */
record Patience(Duration retry, Duration visible, Duration token, Duration pause) {
    static final Patience STANDARD = new Patience(
            Duration.ofSeconds(60), Duration.ofSeconds(60), Duration.ofMinutes(10), Duration.ofMillis(100));
}
