package cn.guiyan.gateway;

import cn.guiyan.http.ProblemType;

/** The refusals of the gateway; their texts are in {@code problems/gateway_*.properties}. */
public enum GatewayProblem implements ProblemType {
    /** Not a month between 2000 and 2100. */
    ILLEGAL_MONTH(400),
    /** Another site's page tried to change something with the reader's session. */
    FOREIGN_PAGE(403),
    /** The owner of what was asked for does not answer; the leadership views still do. */
    OWNER_UNAVAILABLE(503);

    private final int status;

    GatewayProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
