package cn.guiyan.gateway.projection;

import static cn.guiyan.gateway.projection.Field.day;
import static cn.guiyan.gateway.projection.Field.id;
import static cn.guiyan.gateway.projection.Field.synthetic;
import static cn.guiyan.gateway.projection.Field.text;

import cn.guiyan.events.merchant.ChamberChanged;
import cn.guiyan.events.merchant.ChamberTermChanged;
import cn.guiyan.events.merchant.ChamberTermChanged.Officer;
import cn.guiyan.events.merchant.MerchantChanged;
import cn.guiyan.events.merchant.RollEntryChanged;
import cn.guiyan.gateway.projection.ListApplier.Item;
import cn.guiyan.projection.Applier;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Merchants, chambers, who holds a post in them, and who is on a roll. */
final class RegisterAppliers {
    private RegisterAppliers() {}

    static List<Applier<?>> all() {
        return List.of(chambers(), merchants(), rollEntries(), officers());
    }

    private static Applier<?> chambers() {
        return BatchApplier.of(
                ChamberChanged.class,
                "chamber",
                List.of(
                        id("id", ChamberChanged::id),
                        text("name", ChamberChanged::name),
                        text("place", ChamberChanged::place),
                        text("level", ChamberChanged::level),
                        text("represents", ChamberChanged::represents),
                        text("region", ChamberChanged::region),
                        synthetic(ChamberChanged::origin)));
    }

    // Who was merged into another is counted there.
    private static Applier<?> merchants() {
        return new Absorbing(BatchApplier.of(
                MerchantChanged.class,
                "merchant",
                List.of(
                        id("id", MerchantChanged::id),
                        text("name", MerchantChanged::name),
                        text("region", MerchantChanged::region),
                        text("present_city", MerchantChanged::presentCity),
                        text("industry", MerchantChanged::industry),
                        id("chamber_id", MerchantChanged::chamberId),
                        text("canvassing", MerchantChanged::canvassing),
                        synthetic(MerchantChanged::origin))));
    }

    private static Applier<?> rollEntries() {
        return BatchApplier.of(
                RollEntryChanged.class,
                "roll_entry",
                List.of(
                        id("id", RollEntryChanged::id),
                        text("roll", RollEntryChanged::roll),
                        id("merchant_id", RollEntryChanged::merchantId),
                        day("valid_from", RollEntryChanged::from),
                        day("valid_to", RollEntryChanged::to),
                        synthetic(RollEntryChanged::origin)));
    }

    private static Applier<?> officers() {
        return new ListApplier<>(
                ChamberTermChanged.class,
                "chamber_officer",
                "term_id",
                ChamberTermChanged::officers,
                List.of(
                        id("merchant_id", row -> row.item().merchantId()),
                        text("post", row -> row.item().post()),
                        day("valid_from", row -> row.item().from()),
                        day("valid_to", RegisterAppliers::lastDay)));
    }

    /** Shows those who are themselves, and no longer those who were merged into another (合并). */
    private record Absorbing(Applier<MerchantChanged> shown) implements Applier<MerchantChanged> {
        @Override
        public Class<MerchantChanged> event() {
            return shown.event();
        }

        @Override
        public void upsert(Connection connection, List<MerchantChanged> batch) throws SQLException {
            List<MerchantChanged> themselves = batch.stream()
                    .filter(merchant -> merchant.mergedInto() == null)
                    .toList();
            List<UUID> absorbed = batch.stream()
                    .filter(merchant -> merchant.mergedInto() != null)
                    .map(MerchantChanged::id)
                    .toList();
            shown.upsert(connection, themselves);
            shown.erase(connection, absorbed);
        }

        @Override
        public void erase(Connection connection, List<UUID> ids) throws SQLException {
            shown.erase(connection, ids);
        }
    }

    // Nobody holds a post beyond the term.
    private static @Nullable LocalDate lastDay(Item<ChamberTermChanged, Officer> row) {
        LocalDate to = row.item().to();
        return to == null ? row.of().to() : to;
    }
}
