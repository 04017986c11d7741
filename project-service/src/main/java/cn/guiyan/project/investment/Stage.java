package cn.guiyan.project.investment;

import java.util.List;

/** How far a project has come, in order: 储备→洽谈→签约→落地→开工→投产→见效. */
public enum Stage {
    /** 储备 */
    RESERVE,
    /** 洽谈 */
    NEGOTIATION,
    /** 签约 */
    SIGNED,
    /** 落地 */
    LANDED,
    /** 开工 */
    CONSTRUCTION,
    /** 投产 */
    PRODUCTION,
    /** 见效 */
    EFFECTIVE;

    private static final List<Stage> ORDER = List.of(values());

    /** Class A from landing on, class B before (bulletin: A类（已落地项目）、B类（正在洽谈的项目）). */
    public ProjectClass projectClass() {
        return compareTo(LANDED) >= 0 ? ProjectClass.A : ProjectClass.B;
    }

    /** Whether a project may go from here to there: one stage forward, or any way back. */
    boolean leadsTo(Stage next) {
        return ORDER.indexOf(next) == ORDER.indexOf(this) + 1 || isBack(next);
    }

    /** Whether that stage lies behind. */
    boolean isBack(Stage next) {
        return next.compareTo(this) < 0;
    }
}
