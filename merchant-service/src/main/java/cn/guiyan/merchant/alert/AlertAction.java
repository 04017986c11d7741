package cn.guiyan.merchant.alert;

/** What is to be done, as it is said to people. */
public enum AlertAction {
    SEND_OFFICER("选派干部挂钩该商会或该城市。", "Send an officer to keep contact with the chamber, or with its city."),
    FIND_SUCCESSOR("任期将满：请落实接任干部，或办理结束挂钩。", "The link is about to end: name who follows, or end it."),
    REPLACE_OFFICER("任期已满且无人接任：请选派接任干部，或办理结束挂钩。", "The link has run out and nobody follows: send somebody, or end it."),
    PREPARE_ELECTION(
            "本届任期将满：请指导商会换届，并登记新一届。", "The term is about to end: see to the election, and enter the next term."),
    HOLD_ELECTION("本届任期已满：请督促商会换届，并登记新一届。", "The term has ended: have the chamber elect, and enter the next term."),
    MAKE_CONTACT("请尽快联络，并登记联络记录。", "Get in contact, and record it."),
    ASSIGN("批示期限已过：请交办承办单位。", "The leader's date has passed: assign it to a unit."),
    REPLY("办理期限已过：请承办单位尽快回复。", "The reply is past due: answer it."),
    LINK_MORE("请增加挂钩的领头雁，至少2名。", "Link the leader with more leading merchants: two at least."),
    END_SOME("请减少挂钩的领头雁，至多3名。", "End some of the leader's links: three at most."),
    ENTER_ROLL("请遴选领头雁，补足百名。", "Choose leading merchants until there are a hundred.");

    private final String zh;
    private final String en;

    AlertAction(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** In both languages. */
    public Todo todo() {
        return new Todo(zh, en);
    }
}
