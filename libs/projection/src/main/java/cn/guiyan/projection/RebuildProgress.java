package cn.guiyan.projection;

/**
 * How far a rebuild is.
 *
 * @param phase what it is doing
 * @param events records read so far
 * @param offset sum of the offsets reached
 * @param of sum of the offsets to reach, as known
 */
public record RebuildProgress(Phase phase, long events, long offset, long of) {
    /** What a rebuild does, in order. */
    public enum Phase {
        FILLING,
        COMPARING,
        SWITCHING
    }
}
