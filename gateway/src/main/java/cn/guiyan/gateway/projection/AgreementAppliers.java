package cn.guiyan.gateway.projection;

import static cn.guiyan.gateway.projection.Field.day;
import static cn.guiyan.gateway.projection.Field.flag;
import static cn.guiyan.gateway.projection.Field.id;
import static cn.guiyan.gateway.projection.Field.number;
import static cn.guiyan.gateway.projection.Field.synthetic;
import static cn.guiyan.gateway.projection.Field.text;
import static cn.guiyan.gateway.projection.Field.yuan;

import cn.guiyan.events.merchant.AgreementChanged;
import cn.guiyan.events.merchant.OccasionChanged;
import cn.guiyan.events.merchant.OccasionSigningChanged;
import cn.guiyan.projection.Applier;
import java.util.List;

/** What was signed: framework agreements with their projects, and projects on occasions. */
final class AgreementAppliers {
    private AgreementAppliers() {}

    static List<Applier<?>> all() {
        return List.of(agreements(), shares(), projects(), occasions(), signings());
    }

    private static Applier<?> agreements() {
        return BatchApplier.of(
                AgreementChanged.class,
                "agreement",
                List.of(
                        id("id", AgreementChanged::id),
                        text("number", AgreementChanged::number),
                        text("title", AgreementChanged::title),
                        id("chamber_id", AgreementChanged::chamberId),
                        text("represents", AgreementChanged::represents),
                        day("signed_on", AgreementChanged::signedOn),
                        yuan("amount", AgreementChanged::amount),
                        flag("approximate", AgreementChanged::approximate),
                        day("valid_from", AgreementChanged::from),
                        day("valid_to", AgreementChanged::to),
                        text("status", AgreementChanged::status),
                        day("ended_on", AgreementChanged::endedOn),
                        synthetic(AgreementChanged::origin)));
    }

    private static Applier<?> shares() {
        return new ListApplier<>(
                AgreementChanged.class,
                "agreement_share",
                "agreement_id",
                AgreementChanged::split,
                List.of(
                        number("year", row -> row.item().year()),
                        yuan("amount", row -> row.item().amount())));
    }

    private static Applier<?> projects() {
        return new ListApplier<>(
                AgreementChanged.class,
                "agreement_project",
                "agreement_id",
                AgreementChanged::projects,
                List.of(
                        id("project_id", row -> row.item().projectId()),
                        day("counts_from", row -> row.item().from())));
    }

    private static Applier<?> occasions() {
        return BatchApplier.of(
                OccasionChanged.class,
                "occasion",
                List.of(id("id", OccasionChanged::id), day("on_day", OccasionChanged::on)));
    }

    private static Applier<?> signings() {
        return BatchApplier.of(
                OccasionSigningChanged.class,
                "occasion_signing",
                List.of(
                        id("id", OccasionSigningChanged::id),
                        id("occasion_id", OccasionSigningChanged::occasionId),
                        yuan("amount", OccasionSigningChanged::amount),
                        flag("approximate", OccasionSigningChanged::approximate),
                        day("landed_on", OccasionSigningChanged::landedOn),
                        synthetic(OccasionSigningChanged::origin)));
    }
}
