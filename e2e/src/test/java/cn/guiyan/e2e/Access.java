package cn.guiyan.e2e;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who may do what: every operation of the API document, with the demonstration users whose role allows it. */
final class Access {
    /** Roles as demonstration users. */
    static final List<String> EVERYBODY =
            List.of("leader", "office", "ouhai", "department", "officer", "supervisor", "chamber", "admin");

    private static final Set<String> READERS =
            Set.of("leader", "office", "ouhai", "department", "officer", "supervisor");
    private static final Set<String> WITH_CHAMBERS =
            Set.of("leader", "office", "ouhai", "department", "officer", "supervisor", "chamber");
    private static final Set<String> OFFICES = Set.of("office", "ouhai");
    private static final Set<String> CITY = Set.of("office");

    /** Method and path to users; paths as in the document. */
    static final Map<String, Set<String>> OPERATIONS = operations();

    private Access() {}

    static boolean isAllowed(String operation, String user) {
        return OPERATIONS.getOrDefault(operation, Set.of()).contains(user);
    }

    private static Map<String, Set<String>> operations() {
        Map<String, Set<String>> operations = new LinkedHashMap<>();
        operations.put("GET /api/v1/me", Set.copyOf(EVERYBODY));
        operations.put("GET /api/v1/reference", Set.copyOf(EVERYBODY));
        operations.put("GET /api/v1/leadership/overview", READERS);
        operations.put("GET /api/v1/leadership/regions/{code}", READERS);
        operations.put("GET /api/v1/leadership/stream", READERS);
        for (String path : List.of("/api/v1/merchants", "/api/v1/officials", "/api/v1/projects")) {
            operations.put("GET " + path, READERS);
            operations.put("POST " + path, OFFICES);
            operations.put("GET " + path + "/{id}", READERS);
            operations.put("PUT " + path + "/{id}", OFFICES);
            operations.put("GET " + path + "/{id}/history", READERS);
        }
        operations.put("GET /api/v1/chambers", WITH_CHAMBERS);
        operations.put("POST /api/v1/chambers", OFFICES);
        operations.put("GET /api/v1/chambers/{id}", WITH_CHAMBERS);
        operations.put("PUT /api/v1/chambers/{id}", OFFICES);
        operations.put("GET /api/v1/chambers/{id}/history", WITH_CHAMBERS);
        operations.put("GET /api/v1/roll-entries", READERS);
        operations.put("POST /api/v1/roll-entries", CITY);
        operations.put("GET /api/v1/roll-entries/standing", READERS);
        operations.put("GET /api/v1/roll-entries/{id}", READERS);
        operations.put("GET /api/v1/roll-entries/{id}/history", READERS);
        operations.put("POST /api/v1/roll-entries/{id}/end", CITY);
        operations.put("GET /api/v1/units", WITH_CHAMBERS);
        Set<String> concerned = Set.of("leader", "office", "ouhai", "department", "supervisor", "chamber");
        Set<String> answering = Set.of("office", "ouhai", "department");
        Set<String> raising = Set.of("office", "ouhai", "chamber");
        operations.put("GET /api/v1/suggestions", concerned);
        operations.put("POST /api/v1/suggestions", raising);
        operations.put("GET /api/v1/suggestions/{id}", concerned);
        operations.put(
                "GET /api/v1/suggestions/{id}/history",
                Set.of("leader", "office", "ouhai", "department", "supervisor"));
        operations.put("POST /api/v1/suggestions/{id}/directive", Set.of("leader", "office"));
        operations.put("POST /api/v1/suggestions/{id}/assignment", CITY);
        operations.put("POST /api/v1/suggestions/{id}/replies", answering);
        operations.put("POST /api/v1/suggestions/{id}/contributions", answering);
        operations.put("POST /api/v1/suggestions/{id}/acceptance", Set.of("leader", "office"));
        operations.put("POST /api/v1/suggestions/{id}/return", Set.of("leader", "office"));
        operations.put("POST /api/v1/suggestions/{id}/rating", raising);
        operations.put("POST /api/v1/suggestions/{id}/closure", CITY);
        operations.put("POST /api/v1/projects/{id}/stage", OFFICES);
        operations.put("GET /api/v1/projects/{id}/fund-arrivals", READERS);
        operations.put("POST /api/v1/projects/{id}/fund-arrivals", OFFICES);
        operations.put("GET /api/v1/fund-arrivals", READERS);
        operations.put("GET /api/v1/fund-arrivals/{id}", READERS);
        operations.put("GET /api/v1/fund-arrivals/{id}/history", READERS);
        operations.put("POST /api/v1/fund-arrivals/{id}/verification", CITY);
        operations.put("POST /api/v1/fund-arrivals/{id}/reversal", CITY);
        operations.put("GET /api/v1/plans", READERS);
        operations.put("POST /api/v1/plans", CITY);
        operations.put("GET /api/v1/plans/{id}", READERS);
        operations.put("GET /api/v1/plans/{id}/history", READERS);
        operations.put("PUT /api/v1/plans/{id}/targets", CITY);
        operations.put("POST /api/v1/plans/{id}/release", CITY);
        operations.put("GET /api/v1/rankings", READERS);
        operations.put("GET /api/v1/rankings/{month}", READERS);
        operations.put("POST /api/v1/rankings/{month}/freeze", CITY);
        operations.put("POST /api/v1/rankings/{month}/corrections", CITY);
        operations.put("GET /api/v1/late-entries", READERS);
        return operations;
    }
}
