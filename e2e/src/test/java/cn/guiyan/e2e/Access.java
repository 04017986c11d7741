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
    private static final Set<String> EVERY_REGION = Set.of("leader", "office", "department", "supervisor");
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
        operations.put("GET /api/v1/leadership/merchant-work", READERS);
        operations.put("GET /api/v1/leadership/liaison-map", READERS);
        operations.put("GET /api/v1/leadership/liaison-map/provinces/{province}", READERS);
        operations.put("GET /api/v1/leadership/agreements", READERS);
        operations.put("GET /api/v1/leadership/agreements/{id}", READERS);
        operations.put("GET /api/v1/leadership/candidates/{id}/funds", READERS);
        operations.put("GET /api/v1/leadership/stream", READERS);
        for (String path : List.of("/api/v1/merchants", "/api/v1/companies", "/api/v1/officials", "/api/v1/projects")) {
            operations.put("GET " + path, READERS);
            operations.put("POST " + path, OFFICES);
            operations.put("GET " + path + "/{id}", READERS);
            operations.put("PUT " + path + "/{id}", OFFICES);
            operations.put("GET " + path + "/{id}/history", READERS);
        }
        operations.put("GET /api/v1/merchants/facets", READERS);
        operations.put("GET /api/v1/merchants/canvassing", READERS);
        operations.put("GET /api/v1/search", READERS);
        operations.put("POST /api/v1/merchants/duplicate-check", OFFICES);
        operations.put("GET /api/v1/duplicates", OFFICES);
        operations.put("GET /api/v1/duplicates/{id}", OFFICES);
        operations.put("POST /api/v1/duplicates/{id}/dismissal", OFFICES);
        operations.put("GET /api/v1/merges", OFFICES);
        operations.put("POST /api/v1/merges", OFFICES);
        operations.put("POST /api/v1/merges/preview", OFFICES);
        operations.put("GET /api/v1/merges/{id}", OFFICES);
        operations.put("GET /api/v1/merges/{id}/preview", OFFICES);
        operations.put("POST /api/v1/merges/{id}/consent", OFFICES);
        operations.put("POST /api/v1/merges/{id}/refusal", OFFICES);
        operations.put("POST /api/v1/merges/{id}/undo", OFFICES);
        operations.put("GET /api/v1/contact-requests", OFFICES);
        operations.put("POST /api/v1/contact-requests", OFFICES);
        operations.put("GET /api/v1/contact-requests/{id}", OFFICES);
        operations.put("POST /api/v1/contact-requests/{id}/answer", OFFICES);
        operations.put("GET /api/v1/chambers", WITH_CHAMBERS);
        operations.put("POST /api/v1/chambers", OFFICES);
        operations.put("GET /api/v1/chambers/{id}", WITH_CHAMBERS);
        operations.put("PUT /api/v1/chambers/{id}", OFFICES);
        operations.put("GET /api/v1/chambers/{id}/history", WITH_CHAMBERS);
        operations.put("GET /api/v1/chambers/representing/{province}", WITH_CHAMBERS);
        operations.put("GET /api/v1/chambers/{id}/terms", WITH_CHAMBERS);
        operations.put("POST /api/v1/chambers/{id}/terms", OFFICES);
        operations.put("GET /api/v1/chamber-terms/{id}", WITH_CHAMBERS);
        operations.put("PUT /api/v1/chamber-terms/{id}", OFFICES);
        operations.put("GET /api/v1/chamber-terms/{id}/history", WITH_CHAMBERS);
        operations.put("GET /api/v1/merchants/{id}/posts", READERS);
        operations.put("GET /api/v1/liaison-links", READERS);
        operations.put("POST /api/v1/liaison-links", OFFICES);
        operations.put("GET /api/v1/liaison-links/{id}", READERS);
        operations.put("POST /api/v1/liaison-links/{id}/end", OFFICES);
        operations.put("GET /api/v1/liaison-links/{id}/history", READERS);
        operations.put("GET /api/v1/key-cities", READERS);
        operations.put("POST /api/v1/key-cities", CITY);
        operations.put("GET /api/v1/key-cities/{id}", READERS);
        operations.put("POST /api/v1/key-cities/{id}/end", CITY);
        operations.put("GET /api/v1/key-cities/{id}/history", READERS);
        operations.put("GET /api/v1/liaison/leaders", READERS);
        operations.put("GET /api/v1/liaison/key-cities", READERS);
        operations.put("GET /api/v1/liaison/expiring", READERS);
        operations.put("GET /api/v1/liaison/map", READERS);
        operations.put("GET /api/v1/liaison/provinces/{code}", READERS);
        operations.put("GET /api/v1/roll-entries", READERS);
        operations.put("POST /api/v1/roll-entries", CITY);
        operations.put("GET /api/v1/roll-entries/standing", READERS);
        operations.put("GET /api/v1/roll-entries/{id}", READERS);
        operations.put("GET /api/v1/roll-entries/{id}/history", READERS);
        operations.put("POST /api/v1/roll-entries/{id}/end", CITY);
        operations.put("GET /api/v1/contacts", READERS);
        operations.put("POST /api/v1/contacts", OFFICES);
        operations.put("GET /api/v1/contacts/overdue", READERS);
        operations.put("GET /api/v1/contacts/{id}", READERS);
        operations.put("PUT /api/v1/contacts/{id}", OFFICES);
        operations.put("POST /api/v1/contacts/{id}/completion", OFFICES);
        operations.put("GET /api/v1/contacts/{id}/history", READERS);
        operations.put("POST /api/v1/calendar-feeds", READERS);
        operations.put("DELETE /api/v1/calendar-feeds", READERS);
        operations.put("GET /api/v1/calendar-feeds/{token}.ics", Set.copyOf(EVERYBODY));
        operations.put("GET /api/v1/delegations", READERS);
        operations.put("POST /api/v1/delegations", CITY);
        operations.put("GET /api/v1/delegations/statistics", READERS);
        operations.put("GET /api/v1/delegations/{id}", READERS);
        operations.put("PUT /api/v1/delegations/{id}", CITY);
        operations.put("POST /api/v1/delegations/{id}/reception", CITY);
        operations.put("POST /api/v1/delegations/{id}/closure", CITY);
        operations.put("POST /api/v1/delegations/{id}/intentions/{intentionId}/project", OFFICES);
        operations.put("GET /api/v1/delegations/{id}/history", READERS);
        operations.put("GET /api/v1/meetings", READERS);
        operations.put("POST /api/v1/meetings", OFFICES);
        operations.put("GET /api/v1/meetings/{id}", READERS);
        operations.put("PUT /api/v1/meetings/{id}", OFFICES);
        operations.put("GET /api/v1/meetings/{id}/history", READERS);
        operations.put("GET /api/v1/merchants/{id}/data-export", OFFICES);
        operations.put("POST /api/v1/merchants/{id}/erasure", CITY);
        operations.put("GET /api/v1/erasures", Set.of("office", "ouhai", "supervisor"));
        operations.put("GET /api/v1/merchants/export.xlsx", READERS);
        operations.put("GET /api/v1/chambers/export.xlsx", WITH_CHAMBERS);
        operations.put("GET /api/v1/companies/export.xlsx", READERS);
        operations.put("GET /api/v1/imports", OFFICES);
        operations.put("POST /api/v1/imports", OFFICES);
        operations.put("GET /api/v1/imports/template", OFFICES);
        operations.put("GET /api/v1/imports/{id}", OFFICES);
        operations.put("GET /api/v1/imports/{id}/progress", OFFICES);
        operations.put("GET /api/v1/imports/{id}/rows", OFFICES);
        operations.put("GET /api/v1/imports/{id}/failed-rows.xlsx", OFFICES);
        operations.put("POST /api/v1/imports/{id}/confirmation", OFFICES);
        operations.put("POST /api/v1/imports/{id}/drop", OFFICES);
        operations.put("GET /api/v1/alerts", READERS);
        operations.put("GET /api/v1/alerts/{id}", READERS);
        operations.put("GET /api/v1/alerts/{id}/history", READERS);
        operations.put("GET /api/v1/agreements", READERS);
        operations.put("POST /api/v1/agreements", CITY);
        operations.put("GET /api/v1/agreements/{id}", READERS);
        operations.put("PUT /api/v1/agreements/{id}", CITY);
        operations.put("GET /api/v1/agreements/{id}/history", READERS);
        operations.put("GET /api/v1/occasions", READERS);
        operations.put("POST /api/v1/occasions", CITY);
        operations.put("GET /api/v1/occasions/{id}", READERS);
        operations.put("PUT /api/v1/occasions/{id}", CITY);
        operations.put("GET /api/v1/occasions/{id}/history", READERS);
        operations.put("GET /api/v1/training-classes", READERS);
        operations.put("POST /api/v1/training-classes", CITY);
        operations.put("GET /api/v1/training-classes/{id}", READERS);
        operations.put("PUT /api/v1/training-classes/{id}", CITY);
        operations.put("GET /api/v1/training-classes/{id}/history", READERS);
        operations.put("GET /api/v1/training-classes/coverage", READERS);
        operations.put("GET /api/v1/selection-rounds", READERS);
        operations.put("POST /api/v1/selection-rounds", CITY);
        operations.put("GET /api/v1/selection-rounds/{id}", READERS);
        operations.put("PUT /api/v1/selection-rounds/{id}", CITY);
        operations.put("GET /api/v1/selection-rounds/{id}/history", READERS);
        operations.put("GET /api/v1/talk-batches", READERS);
        operations.put("POST /api/v1/talk-batches", CITY);
        operations.put("GET /api/v1/talk-batches/{id}", READERS);
        operations.put("PUT /api/v1/talk-batches/{id}", CITY);
        operations.put("GET /api/v1/talk-batches/{id}/history", EVERY_REGION);
        operations.put("POST /api/v1/agreements/{id}/end", CITY);
        operations.put("POST /api/v1/agreements/{id}/projects", CITY);
        operations.put("POST /api/v1/agreements/{id}/projects/{projectId}/removal", CITY);
        operations.put("POST /api/v1/agreements/{id}/evidence", CITY);
        operations.put("GET /api/v1/agreements/{id}/evidence", READERS);
        operations.put("GET /api/v1/occasions/{id}/signings", READERS);
        operations.put("POST /api/v1/occasions/{id}/signings", OFFICES);
        operations.put("GET /api/v1/occasions/{id}/statistics", READERS);
        operations.put("GET /api/v1/occasion-signings/{id}", READERS);
        operations.put("PUT /api/v1/occasion-signings/{id}", OFFICES);
        operations.put("GET /api/v1/occasion-signings/{id}/history", READERS);
        operations.put("POST /api/v1/occasion-signings/{id}/landing", OFFICES);
        operations.put("POST /api/v1/selection-rounds/{id}/review", CITY);
        operations.put("POST /api/v1/selection-rounds/{id}/publicity", CITY);
        operations.put("POST /api/v1/selection-rounds/{id}/decision", CITY);
        operations.put("POST /api/v1/selection-rounds/{id}/cancellation", CITY);
        operations.put("GET /api/v1/selection-rounds/{id}/candidates", READERS);
        operations.put("POST /api/v1/selection-rounds/{id}/candidates", OFFICES);
        operations.put("GET /api/v1/candidates/{id}", READERS);
        operations.put("PUT /api/v1/candidates/{id}/evidence", OFFICES);
        operations.put("GET /api/v1/candidates/{id}/history", READERS);
        operations.put("GET /api/v1/candidates/{id}/objections", Set.of("office", "supervisor"));
        operations.put("POST /api/v1/candidates/{id}/objections", CITY);
        operations.put("POST /api/v1/candidates/{id}/objections/{number}/resolution", CITY);
        operations.put("POST /api/v1/talk-batches/{id}/talks", CITY);
        operations.put("GET /api/v1/talk-batches/coverage", READERS);
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
