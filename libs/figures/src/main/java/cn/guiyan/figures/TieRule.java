package cn.guiyan.figures;

/** What happens when two regions have the same published figure. */
public enum TieRule {
    /** They share a rank and the next ones are skipped: 1, 2, 2, 4. */
    SHARED,
    /** They share a rank and none is skipped: 1, 2, 2, 3. */
    DENSE,
    /** The other measure decides, then the region code; every rank is given once: 1, 2, 3, 4. */
    BY_OTHER_MEASURE
}
