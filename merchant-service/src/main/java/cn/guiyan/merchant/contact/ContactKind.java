package cn.guiyan.merchant.contact;

/** How contact was kept. */
public enum ContactKind {
    VISIT("走访"),
    CALL("电话"),
    MEETING("会面"),
    MESSAGE("短信微信"),
    GREETING("节日问候"),
    POLICY("政策推送");

    private final String term;

    ContactKind(String term) {
        this.term = term;
    }

    /** As people say it. */
    public String term() {
        return term;
    }
}
