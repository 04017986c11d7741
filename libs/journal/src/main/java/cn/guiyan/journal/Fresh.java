package cn.guiyan.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the current snapshot sees and the cursor did not.
 *
 * @param snapshot the current one
 * @param first least id, 0 when there is none
 * @param last greatest id
 * @param oldest when the oldest of them was written
 * @param released whether an operator has released a parked key
 */
record Fresh(
        String snapshot,
        long count,
        long first,
        long last,
        @Nullable Instant oldest,
        boolean released) {}
