package cn.guiyan.merchant.liaison;

import cn.guiyan.http.ProblemType;

/** The refusals of liaison; their texts are in {@code problems/merchant-liaison_*.properties}. */
public enum LiaisonProblem implements ProblemType {
    /** A link is to a merchant, a chamber or a city: one of them. */
    ONE_TARGET(400),
    /** The official does not hold the post on the link's first day. */
    OFFICIAL_NOT_SERVING(409),
    /** The official is linked with the same on some of these days. */
    LINK_EXISTS(409),
    /** The leader has three links with merchants already on some day. */
    TOO_MANY_LINKS(409),
    /** The link ends earlier already. */
    LINK_ENDED(409),
    /** The city is a key city on some of these days. */
    KEY_CITY_EXISTS(409),
    /** The city's time as a key city has ended. */
    KEY_CITY_ENDED(409);

    private final int status;

    LiaisonProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
