package cn.guiyan.merchant.delegation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Delegations as the city's office plans them. */
public final class DelegationSamples {
    private DelegationSamples() {}

    /** Three days, nobody and nothing named yet. */
    public static Map<String, Object> on(LocalDate arrival, String title) {
        Map<String, Object> delegation = new HashMap<>();
        delegation.put("title", title);
        delegation.put("arrivesOn", arrival.toString());
        delegation.put("leavesOn", arrival.plusDays(2).toString());
        delegation.put("chamberIds", List.of());
        delegation.put("members", List.of());
        delegation.put("personTimes", 0);
        delegation.put("itinerary", List.of());
        delegation.put("intentions", List.of());
        return delegation;
    }

    static Map<String, Object> visit(String on, String region, String purpose) {
        return new HashMap<>(Map.of("on", on, "region", region, "purpose", purpose));
    }

    /** An intention of 5,000万. */
    static Map<String, Object> intention(String region) {
        return new HashMap<>(Map.of("region", region, "what", "拟投资鞋材生产线", "amount", "50000000.00"));
    }
}
