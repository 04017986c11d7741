package cn.guiyan.journal;

/** Where a relay may die; tests make it die there. */
enum CrashPoint {
    BEFORE_SEND,
    AFTER_KAFKA_COMMIT,
    AFTER_CURSOR;

    /** What happens at a crash point: nothing, outside tests. */
    interface Observer {
        void at(CrashPoint point);
    }
}
