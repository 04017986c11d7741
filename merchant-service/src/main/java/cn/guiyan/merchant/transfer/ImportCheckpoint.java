package cn.guiyan.merchant.transfer;

import java.util.UUID;

/** Where a worker may die; tests make it die there. */
interface ImportCheckpoint {
    /** A step of a worker. */
    enum Step {
        /** A batch of rows is checked, and not committed yet. */
        CHECKING,
        /** A batch is written in the register, and not committed yet. */
        WRITING,
        /** A batch is committed. */
        WRITTEN
    }

    void at(Step step, UUID id);
}
