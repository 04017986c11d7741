package cn.guiyan.merchant.honour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.guiyan.events.GoldenFiles;
import cn.guiyan.events.merchant.CandidateChanged;
import cn.guiyan.events.merchant.SelectionRoundChanged;
import cn.guiyan.http.ProblemException;
import cn.guiyan.http.ProblemType;
import cn.guiyan.merchant.MerchantProblem;
import cn.guiyan.merchant.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CandidateTest {
    private static final Period PUBLICITY = Period.of(LocalDate.of(2014, 8, 1), LocalDate.of(2014, 8, 5));
    private static final LocalDate TODAY = LocalDate.of(2014, 8, 31);

    @Test
    void nobodyIsSelectedWhileAnObjectionIsOpen() {
        Candidate candidate = nominated(new UUID(0, 1), null);
        candidate.object(new ObjectionRequest("到位资金有误", LocalDate.of(2014, 8, 5)), PUBLICITY, TODAY);

        refused(HonourProblem.OBJECTION_OPEN, () -> candidate.settle(true));
        candidate.resolve(1, "经核实无误");
        refused(HonourProblem.OBJECTION_RESOLVED, () -> candidate.resolve(1, "再次"));
        refused(HonourProblem.UNKNOWN_OBJECTION, () -> candidate.resolve(2, "没有"));
        candidate.settle(true);
        assertThat(candidate.view().result()).isEqualTo(SelectionResult.SELECTED);
        assertThat(candidate.view().openObjections()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"2014-07-31", "2014-08-06"})
    void objectionsAreRaisedDuringThePublicityPeriod(LocalDate day) {
        Candidate candidate = nominated(new UUID(0, 1), null);

        refused(
                HonourProblem.OUTSIDE_PUBLICITY,
                () -> candidate.object(new ObjectionRequest("过期", day), PUBLICITY, TODAY));
    }

    @Test
    void anObjectionIsNotDatedInTheFuture() {
        Candidate candidate = nominated(new UUID(0, 1), null);
        LocalDate third = LocalDate.of(2014, 8, 3);

        refused(
                MerchantProblem.FUTURE_DATE,
                () -> candidate.object(new ObjectionRequest("预填", third.plusDays(1)), PUBLICITY, third));
        candidate.object(new ObjectionRequest("当日", third), PUBLICITY, third);
        assertThat(candidate.view().openObjections()).isEqualTo(1);
    }

    @Test
    void aHundredObjectionsAreEnough() {
        Candidate candidate = nominated(new UUID(0, 1), null);
        ObjectionRequest objection = new ObjectionRequest("示例异议", LocalDate.of(2014, 8, 1));
        for (int i = 0; i < 100; i++) {
            candidate.object(objection, PUBLICITY, TODAY);
        }

        refused(HonourProblem.TOO_MANY_OBJECTIONS, () -> candidate.object(objection, PUBLICITY, TODAY));
    }

    @Test
    void aCandidateIsAMerchantOrAChamber() {
        refused(HonourProblem.ONE_CANDIDATE, () -> nominated(null, null));
        refused(HonourProblem.ONE_CANDIDATE, () -> nominated(new UUID(0, 1), new UUID(0, 2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nominated-merchant", "selected-chamber"})
    void aCandidateIsPublishedAsInTheGoldenFile(String name) {
        CandidateChanged golden = GoldenFiles.read(CandidateChanged.class, name);
        Candidate candidate = Candidate.nominate(
                golden.roundId(),
                new CandidateRequest(
                        golden.merchantId(),
                        golden.chamberId(),
                        golden.projectIds().isEmpty()
                                ? null
                                : List.of(
                                        new Evidence("投资", null, golden.projectIds()),
                                        new Evidence("纳税", "示例", golden.projectIds())),
                        golden.origin()),
                golden.region(),
                golden.nominatedBy());
        if (golden.result() != null) {
            candidate.settle(golden.result().equals("SELECTED"));
        }
        GoldenFiles.assertProduces(candidate.changed(), name, "id", "version");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nominating", "decided"})
    void aRoundIsPublishedAsInTheGoldenFile(String name) {
        SelectionRoundChanged golden = GoldenFiles.read(SelectionRoundChanged.class, name);
        SelectionRound round = SelectionRound.open(new SelectionRoundRequest(
                golden.title(), HonourKind.valueOf(golden.kind()), golden.year(), golden.origin()));
        LocalDate from = golden.publicityFrom();
        LocalDate to = golden.publicityTo();
        LocalDate decided = golden.decidedOn();
        if (from != null && to != null && decided != null) {
            round.review();
            round.publish(new PublicityRequest(from, to), 5);
            round.decide(decided, decided);
        }
        GoldenFiles.assertProduces(round.changed(), name, "id", "version");
    }

    private static Candidate nominated(@Nullable UUID merchant, @Nullable UUID chamber) {
        return Candidate.nominate(
                new UUID(0, 9), new CandidateRequest(merchant, chamber, null, null), "330304", "330304");
    }

    private static void refused(ProblemType problem, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(problem));
    }
}
