package cn.guiyan.merchant.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.guiyan.http.ProblemException;
import cn.guiyan.http.ProblemType;
import cn.guiyan.merchant.MerchantProblem;
import cn.guiyan.merchant.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("M02")
class TermRulesTest {
    private static final UUID ONE = UUID.fromString("01471f3c-0c00-7000-8000-000000000011");
    private static final UUID OTHER = UUID.fromString("01471f3c-0c00-7000-8000-000000000012");
    private static final Period TERM = Period.of(LocalDate.parse("2012-12-01"), LocalDate.parse("2017-11-30"));

    @Test
    void whoHasNoDaysOfTheirOwnServesAsLongAsTheTerm() {
        assertThat(TermRules.officers(TERM, List.of(officer(ONE, Post.PRESIDENT, null, null))))
                .containsExactly(new Officer(ONE, Post.PRESIDENT, TERM));
    }

    @Test
    void onePresidentFollowsTheOther() {
        List<Officer> officers = TermRules.officers(
                TERM,
                List.of(
                        officer(ONE, Post.PRESIDENT, null, "2014-05-31"),
                        officer(OTHER, Post.PRESIDENT, "2014-06-01", null)));

        assertThat(officers)
                .extracting(officer -> officer.time().from())
                .containsExactly(TERM.from(), day("2014-06-01"));
    }

    @Test
    void thereIsOnePresidentAtATime() {
        refused(
                TermProblem.TWO_PRESIDENTS,
                officer(ONE, Post.PRESIDENT, null, "2014-06-01"),
                officer(OTHER, Post.PRESIDENT, "2014-06-01", null));
    }

    @Test
    void thereAreSeveralVicePresidents() {
        assertThat(TermRules.officers(
                        TERM,
                        List.of(
                                officer(ONE, Post.VICE_PRESIDENT, null, null),
                                officer(OTHER, Post.VICE_PRESIDENT, null, null),
                                officer(ONE, Post.SECRETARY_GENERAL, null, null))))
                .hasSize(3);
    }

    @Test
    void nobodyIsTwiceInOnePostAtATime() {
        refused(
                TermProblem.POST_LISTED_TWICE,
                officer(ONE, Post.DIRECTOR, null, null),
                officer(ONE, Post.DIRECTOR, "2015-01-01", null));
    }

    @Test
    void aPostIsHeldWithinTheTerm() {
        refused(TermProblem.POST_OUTSIDE_TERM, officer(ONE, Post.PRESIDENT, "2012-11-30", null));
        refused(TermProblem.POST_OUTSIDE_TERM, officer(ONE, Post.PRESIDENT, null, "2017-12-01"));
        refused(MerchantProblem.ILLEGAL_PERIOD, officer(ONE, Post.PRESIDENT, "2014-01-01", "2013-12-31"));
    }

    private static void refused(ProblemType problem, OfficerRequest... officers) {
        assertThatThrownBy(() -> TermRules.officers(TERM, List.of(officers)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(problem));
    }

    private static OfficerRequest officer(UUID merchant, Post post, @Nullable String from, @Nullable String to) {
        return new OfficerRequest(merchant, post, from == null ? null : day(from), to == null ? null : day(to));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
