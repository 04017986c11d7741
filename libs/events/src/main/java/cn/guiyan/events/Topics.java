package cn.guiyan.events;

/** The compacted topics, one per aggregate kind. The key is the aggregate's id; a tombstone erases the aggregate. */
public final class Topics {
    public static final String CHAMBERS = "guiyan.merchant.chambers";
    public static final String MERCHANTS = "guiyan.merchant.merchants";
    public static final String COMPANIES = "guiyan.merchant.companies";
    public static final String OFFICIALS = "guiyan.merchant.officials";
    public static final String ROLL_ENTRIES = "guiyan.merchant.roll-entries";
    public static final String CONTACTS = "guiyan.merchant.contacts";
    public static final String DELEGATIONS = "guiyan.merchant.delegations";
    public static final String MEETINGS = "guiyan.merchant.meetings";
    public static final String CHAMBER_TERMS = "guiyan.merchant.chamber-terms";
    public static final String LIAISON_LINKS = "guiyan.merchant.liaison-links";
    public static final String KEY_CITIES = "guiyan.merchant.key-cities";
    public static final String AGREEMENTS = "guiyan.merchant.agreements";
    public static final String OCCASIONS = "guiyan.merchant.occasions";
    public static final String OCCASION_SIGNINGS = "guiyan.merchant.occasion-signings";
    public static final String TRAINING_CLASSES = "guiyan.merchant.training-classes";
    public static final String SELECTION_ROUNDS = "guiyan.merchant.selection-rounds";
    public static final String CANDIDATES = "guiyan.merchant.candidates";
    public static final String TALK_BATCHES = "guiyan.merchant.talk-batches";
    public static final String SUGGESTIONS = "guiyan.merchant.suggestions";
    public static final String ALERTS = "guiyan.merchant.alerts";
    public static final String MERGES = "guiyan.merchant.merges";
    public static final String CONTACT_REQUESTS = "guiyan.merchant.contact-requests";
    public static final String PROJECTS = "guiyan.project.projects";
    public static final String FUND_ARRIVALS = "guiyan.project.fund-arrivals";
    public static final String PLANS = "guiyan.target.plans";
    public static final String RANKINGS = "guiyan.target.rankings";
    public static final String LATE_ENTRIES = "guiyan.target.late-entries";

    private Topics() {}
}
