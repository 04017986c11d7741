package cn.guiyan.merchant;

import java.util.List;

/** A list inside an aggregate that is sent as a whole. */
public final class Rewritten {
    private Rewritten() {}

    /** Makes what is stored what was sent. A list that is rewritten as it was is no change, and no version. */
    public static <T> void list(List<T> stored, List<T> sent) {
        if (!stored.equals(sent)) {
            stored.clear();
            stored.addAll(sent);
        }
    }
}
