package cn.guiyan.gateway.projection;

import cn.guiyan.events.Event;
import cn.guiyan.events.EventCodec;
import cn.guiyan.events.merchant.ChamberChanged;
import cn.guiyan.events.merchant.MerchantChanged;
import cn.guiyan.events.project.FundArrivalChanged;
import cn.guiyan.events.project.ProjectChanged;
import cn.guiyan.events.target.LateEntryCounted;
import cn.guiyan.events.target.PlanChanged;
import cn.guiyan.events.target.RankingFrozen;
import cn.guiyan.gateway.projection.Sql.Column;
import cn.guiyan.projection.Applier;
import cn.guiyan.projection.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** What the leadership views read, kept from the topics of all three owners. */
@ApplicationScoped
public class LeadershipProjection implements Projection {
    private static final String CHAMBER = """
            INSERT INTO chamber (id, name, place, level, represents, region)
            SELECT * FROM unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, place = excluded.place, level = excluded.level,
                represents = excluded.represents, region = excluded.region""";

    // Who was merged into another is counted there.
    private static final String MERCHANT = """
            WITH change AS (
                SELECT * FROM unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::uuid[], ?::text[], ?::uuid[])
                    AS c (id, name, region, present_city, industry, chamber_id, canvassing, merged_into)),
            merged AS (DELETE FROM merchant m USING change c WHERE m.id = c.id AND c.merged_into IS NOT NULL)
            INSERT INTO merchant (id, name, region, present_city, industry, chamber_id, canvassing)
            SELECT id, name, region, present_city, industry, chamber_id, canvassing FROM change WHERE merged_into IS NULL
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, region = excluded.region,
                present_city = excluded.present_city, industry = excluded.industry, chamber_id = excluded.chamber_id,
                canvassing = excluded.canvassing""";

    private static final String PROJECT = """
            INSERT INTO project (id, name, region, industry, project_class, stage, stage_since, planned_investment,
                programme, origin)
            SELECT * FROM unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::date[],
                ?::numeric[], ?::text[], ?::text[])
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, region = excluded.region,
                industry = excluded.industry, project_class = excluded.project_class, stage = excluded.stage,
                stage_since = excluded.stage_since, planned_investment = excluded.planned_investment,
                programme = excluded.programme, origin = excluded.origin""";

    private static final String ENTRY = """
            INSERT INTO entry (id, project_id, region, calibre, amount, arrived_on, voucher, status, verified,
                reversal, origin, counted_month)
            SELECT n.*, coalesce(l.counted_month, date_trunc('month', n.arrived_on)::date)
            FROM unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::numeric[], ?::date[], ?::text[], ?::text[],
                ?::boolean[], ?::boolean[], ?::text[])
                AS n (id, project_id, region, calibre, amount, arrived_on, voucher, status, verified, reversal, origin)
            LEFT JOIN late_entry l USING (id)
            ON CONFLICT (id) DO UPDATE SET project_id = excluded.project_id, region = excluded.region,
                calibre = excluded.calibre, amount = excluded.amount, arrived_on = excluded.arrived_on,
                voucher = excluded.voucher, status = excluded.status, verified = excluded.verified,
                reversal = excluded.reversal, origin = excluded.origin, counted_month = excluded.counted_month""";

    private static final String LATE = """
            WITH late AS (
                INSERT INTO late_entry (id, counted_month) SELECT * FROM unnest(?::uuid[], ?::date[])
                ON CONFLICT (id) DO UPDATE SET counted_month = excluded.counted_month RETURNING *)
            UPDATE entry SET counted_month = late.counted_month FROM late WHERE entry.id = late.id""";

    private static final String PLAN = """
            INSERT INTO plan (id, year, calibre, body)
            SELECT id, year, calibre, body::json
            FROM unnest(?::uuid[], ?::int[], ?::text[], ?::text[]) AS n (id, year, calibre, body)
            ON CONFLICT (id) DO UPDATE SET body = excluded.body""";

    private static final String RANKING = """
            INSERT INTO ranking (id, month, calibre, body)
            SELECT id, month, calibre, body::json
            FROM unnest(?::uuid[], ?::date[], ?::text[], ?::text[]) AS n (id, month, calibre, body)
            ON CONFLICT (id) DO UPDATE SET body = excluded.body""";

    @Override
    public String name() {
        return "leadership";
    }

    @Override
    public List<Applier<?>> appliers() {
        return List.of(chambers(), merchants(), projects(), entries(), lateEntries(), plans(), rankings());
    }

    private static Applier<?> chambers() {
        return new BatchApplier<>(
                ChamberChanged.class,
                "chamber",
                CHAMBER,
                List.of(
                        new Column<>("uuid", ChamberChanged::id),
                        new Column<>("text", ChamberChanged::name),
                        new Column<>("text", ChamberChanged::place),
                        new Column<>("text", ChamberChanged::level),
                        new Column<>("text", ChamberChanged::represents),
                        new Column<>("text", ChamberChanged::region)));
    }

    private static Applier<?> merchants() {
        return new BatchApplier<>(
                MerchantChanged.class,
                "merchant",
                MERCHANT,
                List.of(
                        new Column<>("uuid", MerchantChanged::id),
                        new Column<>("text", MerchantChanged::name),
                        new Column<>("text", MerchantChanged::region),
                        new Column<>("text", MerchantChanged::presentCity),
                        new Column<>("text", MerchantChanged::industry),
                        new Column<>("uuid", MerchantChanged::chamberId),
                        new Column<>("text", MerchantChanged::canvassing),
                        new Column<>("uuid", MerchantChanged::mergedInto)));
    }

    private static Applier<?> projects() {
        return new BatchApplier<>(
                ProjectChanged.class,
                "project",
                PROJECT,
                List.of(
                        new Column<>("uuid", ProjectChanged::id),
                        new Column<>("text", ProjectChanged::name),
                        new Column<>("text", ProjectChanged::region),
                        new Column<>("text", ProjectChanged::industry),
                        new Column<>("text", ProjectChanged::projectClass),
                        new Column<>("text", ProjectChanged::stage),
                        new Column<>("text", project -> project.stageSince().toString()),
                        new Column<>("numeric", ProjectChanged::plannedInvestment),
                        new Column<>("text", ProjectChanged::programme),
                        new Column<>("text", project -> project.origin().name())));
    }

    private static Applier<?> entries() {
        return new BatchApplier<>(
                FundArrivalChanged.class,
                "entry",
                ENTRY,
                List.of(
                        new Column<>("uuid", FundArrivalChanged::id),
                        new Column<>("uuid", FundArrivalChanged::projectId),
                        new Column<>("text", FundArrivalChanged::region),
                        new Column<>("text", FundArrivalChanged::calibre),
                        new Column<>("numeric", FundArrivalChanged::amount),
                        new Column<>("text", entry -> entry.arrivedOn().toString()),
                        new Column<>("text", FundArrivalChanged::voucher),
                        new Column<>("text", FundArrivalChanged::status),
                        new Column<>("boolean", entry -> entry.verifiedAt() != null),
                        new Column<>("boolean", entry -> entry.reverses() != null),
                        new Column<>("text", entry -> entry.origin().name())));
    }

    private static Applier<?> lateEntries() {
        return new BatchApplier<>(
                LateEntryCounted.class,
                "late_entry",
                LATE,
                List.of(
                        new Column<>("uuid", LateEntryCounted::id),
                        new Column<>("text", late -> firstDay(late.countedMonth()))));
    }

    private static Applier<?> plans() {
        return new BatchApplier<>(
                PlanChanged.class,
                "plan",
                PLAN,
                List.of(
                        new Column<>("uuid", PlanChanged::id),
                        new Column<>("int4", PlanChanged::year),
                        new Column<>("text", PlanChanged::calibre),
                        new Column<>("text", LeadershipProjection::json)));
    }

    private static Applier<?> rankings() {
        return new BatchApplier<>(
                RankingFrozen.class,
                "ranking",
                RANKING,
                List.of(
                        new Column<>("uuid", RankingFrozen::id),
                        new Column<>("text", ranking -> firstDay(ranking.month())),
                        new Column<>("text", RankingFrozen::calibre),
                        new Column<>("text", LeadershipProjection::json)));
    }

    private static String firstDay(String month) {
        LocalDate first = YearMonth.parse(month).atDay(1);
        return first.toString();
    }

    private static String json(Event event) {
        return new String(EventCodec.write(event), StandardCharsets.UTF_8);
    }
}
