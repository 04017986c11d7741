package cn.guiyan.demo;

import java.util.Locale;

/** What merchants' work is about, in the order in which a month's is done: what comes later may refer to what came before. */
public enum Matter {
    OFFICIALS,
    TERMS,
    ROLLS,
    LIAISON,
    OCCASIONS,
    DELEGATIONS,
    MEETINGS,
    SUGGESTIONS,
    AGREEMENTS,
    TALKS,
    HONOURS,
    CLASSES,
    CONTACTS;

    /** As the progress names it. */
    String plural() {
        return name().toLowerCase(Locale.ROOT);
    }
}
