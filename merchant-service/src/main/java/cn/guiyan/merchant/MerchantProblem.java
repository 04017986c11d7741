package cn.guiyan.merchant;

import cn.guiyan.http.ProblemType;

/** The refusals of merchant-service; their texts are in {@code problems/merchant_*.properties}. */
public enum MerchantProblem implements ProblemType {
    /** The chamber referred to does not exist. */
    UNKNOWN_CHAMBER(409),
    /** Another chamber of that place has that name. */
    CHAMBER_EXISTS(409),
    /** Another chamber signs for the province. */
    PROVINCE_REPRESENTED(409),
    /** The merchant referred to does not exist, or is not for the caller to know of. */
    UNKNOWN_MERCHANT(409),
    /** The caller's record was merged into one that another office keeps. */
    MERGED_ELSEWHERE(410),
    /** The merchant's data was erased. */
    ERASED(410),
    /** The official referred to does not exist. */
    UNKNOWN_OFFICIAL(409),
    /** The official did not hold the post on that day. */
    OFFICIAL_NOT_IN_POST(409),
    /** A period that ends before it begins. */
    ILLEGAL_PERIOD(400),
    /** Something that is said to have happened on a day to come. */
    FUTURE_DATE(400);

    private final int status;

    MerchantProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
