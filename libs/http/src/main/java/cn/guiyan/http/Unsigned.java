package cn.guiyan.http;

/**
 * A body whose sender may want to stay unknown. Then nothing that {@link Idempotent} keeps names the caller: the record is found, and its answer is
 * opened, only by who sends the same {@code Idempotency-Key} again. Such a key must not be guessable, so at least 32 characters are asked for; a
 * random UUID is enough.
 */
public interface Unsigned {
    /** Whether the sender stays unknown. */
    boolean senderStaysUnknown();
}
