package cn.guiyan.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The requests' bodies. The same world always gives the same bytes, as an Idempotency-Key demands. */
final class Bodies {
    private static final String ORIGIN = "SYNTHETIC";

    private Bodies() {}

    static Map<String, Object> of(Chamber chamber) {
        return body(
                "name", chamber.name(),
                "place", chamber.place(),
                "level", chamber.level(),
                "represents", chamber.represents(),
                "region", chamber.region(),
                "contactName", chamber.contactName(),
                "contactPhone", chamber.contactPhone(),
                "origin", ORIGIN);
    }

    static Map<String, Object> of(Merchant merchant, @Nullable String chamberId) {
        return body(
                "name", merchant.name(),
                "region", merchant.region(),
                "presentCity", merchant.presentCity(),
                "industry", merchant.industry(),
                "company", merchant.company(),
                "phone", merchant.phone(),
                "chamberId", chamberId,
                "canvassing", merchant.canvassing(),
                "origin", ORIGIN);
    }

    static Map<String, Object> of(Project project, @Nullable String merchantId, @Nullable String chamberId) {
        return body(
                "name", project.name(),
                "region", project.region(),
                "industry", project.industry(),
                "projectClass", project.projectClass(),
                "stage", project.stage(),
                "stageSince", project.stageSince().toString(),
                "plannedInvestment", project.plannedInvestment(),
                "investorMerchantId", merchantId,
                "investorChamberId", chamberId,
                "programme", project.programme(),
                "origin", ORIGIN);
    }

    static Map<String, Object> of(FundArrival arrival) {
        return body(
                "amount", arrival.amount(),
                "calibre", arrival.calibre(),
                "arrivedOn", arrival.arrivedOn().toString(),
                "voucher", arrival.voucher(),
                "origin", ORIGIN);
    }

    static Map<String, Object> of(Plan plan) {
        return body(
                "name", plan.name(),
                "year", plan.year(),
                "calibre", plan.calibre(),
                "rounding", body("percentScale", 2, "yearOnYearScale", 1, "mode", "DOWN"),
                "tieRule", "SHARED",
                "provenance", plan.provenance());
    }

    static Map<String, Object> targets(Plan plan) {
        return body("root", of(plan.root()));
    }

    private static Map<String, Object> of(Plan.Target target) {
        List<Map<String, Object>> children =
                target.children().stream().map(Bodies::of).toList();
        return body(
                "code", target.code(),
                "name", target.name(),
                "amount", target.amount(),
                "reserve", target.reserve(),
                "children", children);
    }

    /** The same as {@link #body}, marked as demonstration data. */
    static Map<String, Object> synthetic(@Nullable Object... namesAndValues) {
        Map<String, Object> body = body(namesAndValues);
        body.put("origin", ORIGIN);
        return body;
    }

    /** Names and values in turn; what is null is left out. */
    static Map<String, Object> body(@Nullable Object... namesAndValues) {
        Map<String, Object> body = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null) {
                body.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        return body;
    }
}
