package cn.guiyan.journal;

/** Another replica relays now; this one must change nothing any more. */
class LostLeadershipException extends RuntimeException {
    private static final long serialVersionUID = 1;

    LostLeadershipException(String message) {
        super(message);
    }

    LostLeadershipException(String message, Throwable cause) {
        super(message, cause);
    }
}
