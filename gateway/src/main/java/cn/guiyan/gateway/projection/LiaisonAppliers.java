package cn.guiyan.gateway.projection;

import static cn.guiyan.gateway.projection.Field.day;
import static cn.guiyan.gateway.projection.Field.id;
import static cn.guiyan.gateway.projection.Field.text;

import cn.guiyan.events.merchant.ContactChanged;
import cn.guiyan.events.merchant.KeyCityChanged;
import cn.guiyan.events.merchant.LiaisonLinkChanged;
import cn.guiyan.events.merchant.OfficialChanged;
import cn.guiyan.projection.Applier;
import java.util.List;

/** Who keeps contact with whom, which cities are key cities, and when there was contact last. */
final class LiaisonAppliers {
    private LiaisonAppliers() {}

    static List<Applier<?>> all() {
        return List.of(officials(), links(), keyCities(), contacts());
    }

    private static Applier<?> officials() {
        return BatchApplier.of(
                OfficialChanged.class,
                "official",
                List.of(
                        id("id", OfficialChanged::id),
                        text("name", OfficialChanged::name),
                        text("kind", OfficialChanged::kind),
                        text("unit", OfficialChanged::unit),
                        text("post", OfficialChanged::post),
                        text("region", OfficialChanged::region),
                        day("valid_from", OfficialChanged::from),
                        day("valid_to", OfficialChanged::to)));
    }

    private static Applier<?> links() {
        return BatchApplier.of(
                LiaisonLinkChanged.class,
                "liaison_link",
                List.of(
                        id("id", LiaisonLinkChanged::id),
                        id("official_id", LiaisonLinkChanged::officialId),
                        text("target", LiaisonLinkChanged::target),
                        id("merchant_id", LiaisonLinkChanged::merchantId),
                        id("chamber_id", LiaisonLinkChanged::chamberId),
                        text("city", LiaisonLinkChanged::city),
                        day("valid_from", LiaisonLinkChanged::from),
                        day("valid_to", LiaisonLinkChanged::to),
                        text("region", LiaisonLinkChanged::region)));
    }

    private static Applier<?> keyCities() {
        return BatchApplier.of(
                KeyCityChanged.class,
                "key_city",
                List.of(
                        id("id", KeyCityChanged::id),
                        text("city", KeyCityChanged::city),
                        day("valid_from", KeyCityChanged::from),
                        day("valid_to", KeyCityChanged::to)));
    }

    private static Applier<?> contacts() {
        return BatchApplier.of(
                ContactChanged.class,
                "contact",
                List.of(
                        id("id", ContactChanged::id),
                        id("merchant_id", ContactChanged::merchantId),
                        id("chamber_id", ContactChanged::chamberId),
                        text("kind", ContactChanged::kind),
                        day("on_day", ContactChanged::on),
                        id("official_id", ContactChanged::officialId),
                        text("region", ContactChanged::region)));
    }
}
