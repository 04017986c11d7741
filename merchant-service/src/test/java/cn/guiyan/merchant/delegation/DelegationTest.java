package cn.guiyan.merchant.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.guiyan.http.ProblemException;
import cn.guiyan.http.ProblemType;
import cn.guiyan.merchant.MerchantProblem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("M08")
class DelegationTest {
    private static final LocalDate ARRIVAL = LocalDate.parse("2014-07-11");
    private static final UUID PROJECT = UUID.randomUUID();
    private static final UUID CHAMBER = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({"2014-07-10, false", "2014-07-11, true", "2014-07-13, true", "2014-07-14, false"})
    void anItineraryIsWithinTheDelegationsDates(LocalDate day, boolean within) {
        DelegationRequest request =
                request(List.of(), 0, List.of(new Visit(day, "330327", VisitPurpose.SITE_VISIT, null)), List.of());
        if (within) {
            assertThat(Delegation.plan(request, 11).changed().itinerary()).hasSize(1);
        } else {
            assertRefused(() -> Delegation.plan(request, 11), DelegationProblem.ITINERARY_OUTSIDE_DATES);
        }
    }

    @Test
    void everyNamedMemberIsAPersonTimeAtLeast() {
        List<Member> two = List.of(member(null, "示例团员甲"), member(UUID.randomUUID(), null));

        assertThat(Delegation.plan(request(two, 2, List.of(), List.of()), 1)
                        .changed()
                        .personTimes())
                .isEqualTo(2);
        assertRefused(
                () -> Delegation.plan(request(two, 1, List.of(), List.of()), 1),
                DelegationProblem.PERSON_TIMES_TOO_FEW);
    }

    @Test
    void aMemberIsAMerchantOrHasANameAndComesWithAChamberThatCame() {
        for (Member nobody : List.of(member(null, null), member(UUID.randomUUID(), "示例团员甲"))) {
            assertRefused(
                    () -> Delegation.plan(request(List.of(nobody), 1, List.of(), List.of()), 1),
                    DelegationProblem.MEMBER_NEEDS_ONE_NAME);
        }
        Member stranger = new Member(null, "示例团员甲", null, UUID.randomUUID());
        assertRefused(
                () -> Delegation.plan(request(List.of(stranger), 1, List.of(), List.of()), 1),
                DelegationProblem.MEMBER_OF_OTHER_CHAMBER);
        Member twice = member(UUID.randomUUID(), null);
        assertRefused(
                () -> Delegation.plan(request(List.of(twice, twice), 2, List.of(), List.of()), 1),
                DelegationProblem.MEMBER_TWICE);
    }

    @Test
    void itIsReceivedThenClosedAndNeverGoesBack() {
        Delegation delegation = Delegation.plan(request(List.of(), 0, List.of(), List.of()), 1);

        assertRefused(delegation::close, DelegationProblem.DELEGATION_NOT_RECEIVED);
        assertRefused(() -> delegation.receive(ARRIVAL.minusDays(1)), MerchantProblem.FUTURE_DATE);
        delegation.receive(ARRIVAL);
        assertRefused(
                () -> delegation.describe(request(List.of(), 0, List.of(), List.of()), ARRIVAL.minusDays(1)),
                MerchantProblem.FUTURE_DATE);
        assertRefused(() -> delegation.receive(ARRIVAL), DelegationProblem.DELEGATION_NOT_PLANNED);
        delegation.close();
        assertRefused(delegation::close, DelegationProblem.DELEGATION_NOT_RECEIVED);
        assertRefused(
                () -> delegation.describe(request(List.of(), 0, List.of(), List.of()), ARRIVAL),
                DelegationProblem.DELEGATION_CLOSED);
    }

    @Test
    void anIntentionBecomesOneProjectAndThenStays() {
        Delegation delegation = Delegation.plan(request(List.of(), 0, List.of(), List.of(intention(null))), 1);
        Intention intention = delegation.view(noNames()).intentions().get(0);

        delegation.name(intention, PROJECT);
        Intention named = delegation.intention(intention.id());
        assertRefused(() -> delegation.name(named, UUID.randomUUID()), DelegationProblem.INTENTION_HAS_PROJECT);
        assertRefused(
                () -> delegation.describe(request(List.of(), 0, List.of(), List.of()), ARRIVAL),
                DelegationProblem.INTENTION_HAS_PROJECT);
        delegation.describe(
                request(List.of(), 0, List.of(), List.of(intention(null), intention(intention.id()))), ARRIVAL);
        assertThat(delegation.changed().intentions()).extracting("projectId").containsExactly(null, PROJECT);
        assertRefused(
                () -> delegation.describe(
                        request(List.of(), 0, List.of(), List.of(intention(UUID.randomUUID()))), ARRIVAL),
                DelegationProblem.UNKNOWN_INTENTION);
    }

    private static DelegationRequest request(
            List<Member> members, int personTimes, List<Visit> itinerary, List<IntentionRequest> intentions) {
        return new DelegationRequest(
                "福建各地温州商会回乡投资考察",
                ARRIVAL,
                LocalDate.parse("2014-07-13"),
                List.of(CHAMBER),
                members,
                personTimes,
                itinerary,
                intentions,
                null);
    }

    private static Member member(@Nullable UUID merchant, @Nullable String name) {
        return new Member(merchant, name, null, CHAMBER);
    }

    private static IntentionRequest intention(@Nullable UUID id) {
        return new IntentionRequest(id, null, "330326", "拟投资鞋材生产线", null);
    }

    private static ReceivedMerchants.Names noNames() {
        return new ReceivedMerchants.Names(Map.of());
    }

    private static void assertRefused(ThrowingCallable act, ProblemType problem) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(problem));
    }
}
