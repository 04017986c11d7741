package cn.guiyan.events;

/** The compacted topics, one per aggregate kind. The key is the aggregate's id; a tombstone erases the aggregate. */
public final class Topics {
    public static final String CHAMBERS = "guiyan.merchant.chambers";
    public static final String MERCHANTS = "guiyan.merchant.merchants";
    public static final String OFFICIALS = "guiyan.merchant.officials";
    public static final String ROLL_ENTRIES = "guiyan.merchant.roll-entries";
    public static final String SUGGESTIONS = "guiyan.merchant.suggestions";
    public static final String PROJECTS = "guiyan.project.projects";
    public static final String FUND_ARRIVALS = "guiyan.project.fund-arrivals";
    public static final String PLANS = "guiyan.target.plans";
    public static final String RANKINGS = "guiyan.target.rankings";
    public static final String LATE_ENTRIES = "guiyan.target.late-entries";

    private Topics() {}
}
