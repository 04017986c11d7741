package cn.guiyan.projection;

/** Another process has read on from where this one believed to be: this one's batch must change nothing. */
final class StaleOffsetsException extends RuntimeException {
    StaleOffsetsException(String message) {
        super(message);
    }
}
