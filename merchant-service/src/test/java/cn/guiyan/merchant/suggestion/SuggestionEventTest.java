package cn.guiyan.merchant.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import cn.guiyan.events.GoldenFiles;
import cn.guiyan.events.Origin;
import cn.guiyan.events.merchant.SuggestionChanged;
import cn.guiyan.merchant.SecretCode;
import cn.guiyan.merchant.followup.Act;
import cn.guiyan.merchant.followup.Assignment;
import cn.guiyan.merchant.followup.Directive;
import cn.guiyan.merchant.followup.FollowUp;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SuggestionEventTest {
    private static final String OFFICE = "330300";
    private static final LocalDate TODAY = LocalDate.of(2014, 10, 1);

    @Test
    void aClosedOneIsPublishedAsInTheGoldenFile() {
        SuggestionChanged golden = GoldenFiles.read(SuggestionChanged.class, "closed-after-a-directive");
        Suggestion suggestion = Suggestion.raise(request(golden), "office", TODAY);
        FollowUp followUp = suggestion.followUp();
        followUp.direct(directive(golden, Objects.requireNonNull(golden.directive())), act(null, golden.directedOn()));
        suggestion.assign(
                new Assignment(List.of("330304", "330326"), List.of("D-SGB"), day(golden.due())), null, now(OFFICE));
        for (String lead : List.of("330304", "330326")) {
            followUp.reply("已落实", now(lead));
            followUp.accept(lead, null, now(OFFICE));
        }
        followUp.rate(5, null, now(null));
        followUp.close("已落实", Period.ofDays(30), now(OFFICE));

        GoldenFiles.assertProduces(suggestion.changed(), "closed-after-a-directive", "id", "version");
    }

    @Test
    void anAnonymousComplaintIsPublishedWithoutItsRaiserAndItsWords() {
        SuggestionChanged golden = GoldenFiles.read(SuggestionChanged.class, "anonymous-complaint");
        Suggestion suggestion = Suggestion.raiseAnonymously(request(golden), SecretCode.create(), TODAY);
        suggestion.followUp().direct(directive(golden, "请查明示例干部甲的作风"), act(null, golden.directedOn()));
        suggestion.assign(
                new Assignment(List.of(OFFICE), List.of(), day(golden.due())), null, act(OFFICE, golden.directedOn()));

        GoldenFiles.assertProduces(suggestion.changed(), "anonymous-complaint", "id", "version");
    }

    @Test
    void aComplaintAboutConductIsPublishedWithoutItsRaiserAndItsOccasion() {
        UUID merchant = UUID.randomUUID();
        UUID chamber = UUID.randomUUID();
        UUID delegation = UUID.randomUUID();
        UUID meeting = UUID.randomUUID();
        for (SuggestionCategory category : SuggestionCategory.values()) {
            boolean open = category != SuggestionCategory.CONDUCT;
            SuggestionChanged byMerchant = published(category, merchant, null, delegation, meeting);
            assertThat(byMerchant.merchantId()).isEqualTo(open ? merchant : null);
            assertThat(byMerchant.delegationId()).isEqualTo(open ? delegation : null);
            assertThat(byMerchant.meetingId()).isEqualTo(open ? meeting : null);
            assertThat(published(category, null, chamber, null, null).chamberId())
                    .isEqualTo(open ? chamber : null);
        }
    }

    private static SuggestionChanged published(
            SuggestionCategory category,
            @Nullable UUID merchant,
            @Nullable UUID chamber,
            @Nullable UUID delegation,
            @Nullable UUID meeting) {
        SuggestionRequest request = new SuggestionRequest(
                category, "示例建议", TODAY, merchant, chamber, false, delegation, meeting, OFFICE, Origin.SYNTHETIC);
        return Suggestion.raise(request, "office", TODAY).changed();
    }

    private static SuggestionRequest request(SuggestionChanged golden) {
        return new SuggestionRequest(
                SuggestionCategory.valueOf(golden.category()),
                "镇街服务有待改进",
                golden.raisedOn(),
                golden.merchantId(),
                golden.chamberId(),
                golden.anonymous(),
                golden.delegationId(),
                golden.meetingId(),
                golden.region(),
                Origin.SYNTHETIC);
    }

    private static Directive directive(SuggestionChanged golden, String text) {
        UUID leader = Objects.requireNonNull(golden.directedBy());
        return new Directive(leader, day(golden.directedOn()), text, day(golden.directiveDue()));
    }

    private static Act now(@Nullable String unit) {
        return act(unit, LocalDate.of(2014, 9, 1));
    }

    private static Act act(@Nullable String unit, @Nullable LocalDate on) {
        return new Act(unit, day(on));
    }

    private static LocalDate day(@Nullable LocalDate day) {
        return Objects.requireNonNull(day);
    }
}
