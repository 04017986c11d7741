package cn.guiyan.merchant;

import cn.guiyan.access.Mask;
import org.jspecify.annotations.Nullable;

/**
 * Personal fields are mostly seen masked, so that who rewrites a record often cannot send them back: a field that is absent is kept, an
 * empty one is removed. One that comes back masked, as it was shown, is kept, too.
 */
public final class Kept {
    private Kept() {}

    /** What to store, given what is stored and what was sent. */
    public static @Nullable String orReplaced(@Nullable String stored, @Nullable String sent) {
        if (sent == null || (stored != null && sent.equals(Mask.of(stored)))) {
            return stored;
        }
        return sent.isBlank() ? null : sent.strip();
    }
}
