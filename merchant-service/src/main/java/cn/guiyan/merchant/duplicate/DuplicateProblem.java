package cn.guiyan.merchant.duplicate;

import cn.guiyan.http.ProblemType;

/** The refusals of duplicates and merges; their texts are in {@code problems/merchant-duplicate_*.properties}. */
public enum DuplicateProblem implements ProblemType {
    /** The office has decided about these two records. */
    DUPLICATE_DECIDED(409),
    /** A merge needs two records. */
    MERGE_NEEDS_TWO(400),
    /** A record cannot be merged into itself. */
    MERGE_INTO_ITSELF(400),
    /** A merge of these two records waits for consent. */
    MERGE_PROPOSED(409),
    /** The merge is past that step. */
    MERGE_CLOSED(409),
    /** The office has no record in the merge, or the records are those of counties, which decide for themselves. */
    CONSENT_NOT_YOURS(403),
    /** One of the records has been merged or erased since. */
    MERGE_OVERTAKEN(409),
    /** A merge can be undone for some days. */
    MERGE_UNDO_EXPIRED(409),
    /** The record that stayed was merged into another since. */
    MERGED_AGAIN(409),
    /** Something that the merge moved has been changed since, so that it cannot be put back. */
    MERGE_CANNOT_BE_UNDONE(409),
    /** No token of ours for that account, or too old. */
    CONTACT_TOKEN_INVALID(400),
    /** A request is answered once. */
    CONTACT_REQUEST_ANSWERED(409);

    private final int status;

    DuplicateProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
