package cn.guiyan.http;

import java.util.Map;

/** What is absent and what is not the caller's to know of look the same. */
public final class NotFound {
    private NotFound() {}

    /**
     * @param what kind of record, such as {@code merchant}
     * @param id as it was asked for
     */
    public static ProblemException of(String what, Object id) {
        return new ProblemException(CommonProblem.NOT_FOUND, Map.of("what", what, "id", id));
    }
}
