package cn.guiyan.gateway.projection;

import static cn.guiyan.gateway.projection.Field.day;
import static cn.guiyan.gateway.projection.Field.id;
import static cn.guiyan.gateway.projection.Field.number;
import static cn.guiyan.gateway.projection.Field.synthetic;
import static cn.guiyan.gateway.projection.Field.text;

import cn.guiyan.events.merchant.DelegationChanged;
import cn.guiyan.events.merchant.MeetingChanged;
import cn.guiyan.events.merchant.SuggestionChanged;
import cn.guiyan.projection.Applier;
import java.util.List;

/** Visits home, meetings, and the suggestions that are raised there. */
final class VisitAppliers {
    private VisitAppliers() {}

    static List<Applier<?>> all() {
        return List.of(delegations(), senders(), meetings(), suggestions());
    }

    private static Applier<?> delegations() {
        return BatchApplier.of(
                DelegationChanged.class,
                "delegation",
                List.of(
                        id("id", DelegationChanged::id),
                        day("arrives_on", DelegationChanged::arrivesOn),
                        text("status", DelegationChanged::status),
                        number("person_times", DelegationChanged::personTimes),
                        synthetic(DelegationChanged::origin)));
    }

    private static Applier<?> senders() {
        return new ListApplier<>(
                DelegationChanged.class,
                "delegation_chamber",
                "delegation_id",
                DelegationChanged::chamberIds,
                List.of(id("chamber_id", ListApplier.Item::item)));
    }

    private static Applier<?> meetings() {
        return BatchApplier.of(
                MeetingChanged.class,
                "meeting",
                List.of(
                        id("id", MeetingChanged::id),
                        day("on_day", MeetingChanged::on),
                        synthetic(MeetingChanged::origin)));
    }

    private static Applier<?> suggestions() {
        return BatchApplier.of(
                SuggestionChanged.class,
                "suggestion",
                List.of(
                        id("id", SuggestionChanged::id),
                        text("category", SuggestionChanged::category),
                        text("state", SuggestionChanged::state),
                        day("raised_on", SuggestionChanged::raisedOn),
                        day("due", SuggestionChanged::due),
                        synthetic(SuggestionChanged::origin)));
    }
}
