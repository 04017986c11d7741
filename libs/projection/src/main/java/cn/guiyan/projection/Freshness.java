package cn.guiyan.projection;

import java.time.Instant;

/**
 * How fresh the views are.
 *
 * @param asOf everything written to the topics before this instant is shown
 * @param lagMillis age of {@code asOf}; 0 while nothing is known to be missing and the broker is in contact
 */
public record Freshness(Instant asOf, long lagMillis) {}
