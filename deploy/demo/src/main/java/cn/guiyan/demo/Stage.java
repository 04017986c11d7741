package cn.guiyan.demo;

/** 储备→洽谈→签约→落地→开工→投产→见效. */
public enum Stage {
    RESERVE,
    NEGOTIATION,
    SIGNED,
    LANDED,
    CONSTRUCTION,
    PRODUCTION,
    EFFECTIVE;

    boolean isLanded() {
        return compareTo(LANDED) >= 0;
    }
}
