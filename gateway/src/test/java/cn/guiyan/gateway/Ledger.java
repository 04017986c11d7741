package cn.guiyan.gateway;

import cn.guiyan.events.Origin;
import cn.guiyan.events.project.FundArrivalChanged;
import cn.guiyan.events.project.ProjectChanged;
import cn.guiyan.events.target.LateEntryCounted;
import cn.guiyan.events.target.PlanChanged;
import cn.guiyan.events.target.PlanChanged.Target;
import cn.guiyan.testing.Tokens;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One calibre's ledger and plans, as project-service and target-service publish them. */
public final class Ledger {
    public static final String OUHAI = "330304";
    public static final String PINGYANG = "330326";
    public static final String LUCHENG = "330302";

    private static final UUID NO_PROJECT = UUID.fromString("0146eb05-8000-7a00-8000-000000000005");

    private final String calibre;

    public Ledger(String calibre) {
        this.calibre = calibre;
    }

    /** Yuan. */
    public static BigDecimal yi(String yi) {
        return new BigDecimal(yi).multiply(new BigDecimal("100000000")).setScale(2);
    }

    /** A project in a region. */
    public static ProjectChanged project(String region, String name, String yi) {
        return Owners.publish(new ProjectChanged(
                UUID.randomUUID(),
                0,
                name,
                region,
                "F",
                "A",
                "LANDED",
                LocalDate.parse("2014-03-18"),
                yi(yi),
                null,
                null,
                null,
                Origin.REPORTED));
    }

    /** A verified entry, in 亿. */
    public FundArrivalChanged verified(String region, String date, String yi) {
        return Owners.publish(entry(UUID.randomUUID(), 1, NO_PROJECT, region, date, yi(yi), true, null));
    }

    /** A verified entry of a project's, in 亿. */
    public FundArrivalChanged verified(ProjectChanged project, String date, String yi) {
        return Owners.publish(entry(UUID.randomUUID(), 1, project.id(), project.region(), date, yi(yi), true, null));
    }

    /** An entry that nobody has verified. */
    public FundArrivalChanged recorded(ProjectChanged project, String date, String yi) {
        return Owners.publish(entry(UUID.randomUUID(), 0, project.id(), project.region(), date, yi(yi), false, null));
    }

    /** The verification of an entry. */
    public FundArrivalChanged verify(FundArrivalChanged recorded) {
        return Owners.publish(entry(
                recorded.id(),
                recorded.version() + 1,
                recorded.projectId(),
                recorded.region(),
                recorded.arrivedOn().toString(),
                recorded.amount(),
                true,
                null));
    }

    /** The entry that takes another one back. */
    public FundArrivalChanged reverse(FundArrivalChanged verified) {
        return Owners.publish(entry(
                UUID.randomUUID(),
                0,
                verified.projectId(),
                verified.region(),
                verified.arrivedOn().toString(),
                verified.amount().negate(),
                true,
                verified.id()));
    }

    /** The decision that an entry counts in a later month. */
    public LateEntryCounted late(FundArrivalChanged entry, String countedMonth) {
        return Owners.publish(new LateEntryCounted(
                entry.id(),
                0,
                entry.region(),
                calibre,
                entry.amount(),
                entry.arrivedOn().toString().substring(0, 7),
                countedMonth));
    }

    /** A plan; the regions' targets in 亿 add up to the city's. */
    public PlanChanged plan(int year, String status, String tieRule, List<Target> regions) {
        BigDecimal city = regions.stream().map(Target::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Target> tree = new ArrayList<>();
        tree.add(new Target("330300", "温州市", null, city, new BigDecimal("0.00")));
        tree.addAll(regions);
        return Owners.publish(new PlanChanged(
                UUID.randomUUID(),
                0,
                null,
                year + "年度任务",
                year,
                calibre,
                2,
                1,
                "DOWN",
                tieRule,
                status,
                "任务数为示例",
                tree));
    }

    /** A released plan in which level regions share a rank. */
    public PlanChanged plan(int year, List<Target> regions) {
        return plan(year, "RELEASED", "SHARED", regions);
    }

    /** A region's target in 亿. */
    public static Target target(String region, String name, String yi) {
        return new Target(region, name, "330300", yi(yi), new BigDecimal("0.00"));
    }

    /** The overview of a month, read by somebody. */
    public Response overview(String token, String month) {
        return Asking.as(token)
                .queryParam("month", month)
                .queryParam("calibre", calibre)
                .get("/api/v1/leadership/overview");
    }

    /** The overview of a month as a leader reads it. */
    public ValidatableResponse overview(String month) {
        return overview(Tokens.leader(), month).then().statusCode(200);
    }

    /** One region's figures, as somebody asks for them. */
    public Response region(String token, String code, String month) {
        return Asking.as(token)
                .queryParam("month", month)
                .queryParam("calibre", calibre)
                .get("/api/v1/leadership/regions/" + code);
    }

    private FundArrivalChanged entry(
            UUID id,
            long version,
            UUID project,
            String region,
            String date,
            BigDecimal amount,
            boolean verified,
            @Nullable UUID reverses) {
        return new FundArrivalChanged(
                id,
                version,
                project,
                region,
                amount,
                calibre,
                LocalDate.parse(date),
                "凭证-" + id.toString().substring(0, 8),
                verified ? "VERIFIED" : "RECORDED",
                verified ? Instant.parse("2014-07-02T06:05:09.250Z") : null,
                reverses,
                null,
                reverses == null ? null : "金额录入有误",
                Origin.REPORTED);
    }
}
