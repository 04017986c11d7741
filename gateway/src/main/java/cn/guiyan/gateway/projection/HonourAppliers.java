package cn.guiyan.gateway.projection;

import static cn.guiyan.gateway.projection.Field.day;
import static cn.guiyan.gateway.projection.Field.id;
import static cn.guiyan.gateway.projection.Field.number;
import static cn.guiyan.gateway.projection.Field.synthetic;
import static cn.guiyan.gateway.projection.Field.text;

import cn.guiyan.events.merchant.CandidateChanged;
import cn.guiyan.events.merchant.SelectionRoundChanged;
import cn.guiyan.events.merchant.TalkBatchChanged;
import cn.guiyan.events.merchant.TrainingClassChanged;
import cn.guiyan.projection.Applier;
import java.util.List;

/** Who was selected, trained and talked with. */
final class HonourAppliers {
    private HonourAppliers() {}

    static List<Applier<?>> all() {
        return List.of(rounds(), candidates(), projects(), trained(), talks());
    }

    private static Applier<?> rounds() {
        return BatchApplier.of(
                SelectionRoundChanged.class,
                "selection_round",
                List.of(
                        id("id", SelectionRoundChanged::id),
                        text("title", SelectionRoundChanged::title),
                        text("kind", SelectionRoundChanged::kind),
                        number("year", SelectionRoundChanged::year),
                        text("state", SelectionRoundChanged::state)));
    }

    private static Applier<?> candidates() {
        return BatchApplier.of(
                CandidateChanged.class,
                "candidate",
                List.of(
                        id("id", CandidateChanged::id),
                        id("round_id", CandidateChanged::roundId),
                        id("merchant_id", CandidateChanged::merchantId),
                        id("chamber_id", CandidateChanged::chamberId),
                        text("nominated_by", CandidateChanged::nominatedBy),
                        text("result", CandidateChanged::result),
                        text("region", CandidateChanged::region),
                        synthetic(CandidateChanged::origin)));
    }

    private static Applier<?> projects() {
        return new ListApplier<>(
                CandidateChanged.class,
                "candidate_project",
                "candidate_id",
                CandidateChanged::projectIds,
                List.of(id("project_id", ListApplier.Item::item)));
    }

    private static Applier<?> trained() {
        return new ListApplier<>(
                TrainingClassChanged.class,
                "trained",
                "class_id",
                training -> training.attendees().stream()
                        .filter(TrainingClassChanged.Attendee::attended)
                        .toList(),
                List.of(
                        id("merchant_id", row -> row.item().merchantId()),
                        day("ended_on", row -> row.of().to()),
                        synthetic(row -> row.of().origin())));
    }

    private static Applier<?> talks() {
        return new ListApplier<>(
                TalkBatchChanged.class,
                "talk",
                "batch_id",
                batch -> batch.talks().stream()
                        .filter(talk -> talk.talkedOn() != null)
                        .toList(),
                List.of(
                        id("merchant_id", row -> row.item().merchantId()),
                        day("talked_on", row -> row.item().talkedOn()),
                        synthetic(row -> row.of().origin())));
    }
}
