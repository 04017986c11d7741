package cn.guiyan.journal;

/** An entry that Kafka will never take; nothing of its batch was sent. */
class UnsendableException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Entry entry;

    UnsendableException(Entry entry, Throwable cause) {
        super(cause.getMessage(), cause);
        this.entry = entry;
    }

    Entry entry() {
        return entry;
    }
}
