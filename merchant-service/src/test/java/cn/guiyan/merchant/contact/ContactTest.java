package cn.guiyan.merchant.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.guiyan.http.ProblemException;
import cn.guiyan.http.ProblemType;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("M14")
class ContactTest {
    private static final LocalDate TODAY = LocalDate.parse("2014-07-13");
    private static final UUID SOMEBODY = UUID.fromString("01471f3c-0c00-7000-8000-000000000012");

    @Test
    void todayIsRecordedAndTomorrowIsNot() {
        assertThat(recorded("2014-07-13", null, null).view().on()).isEqualTo(TODAY);
        assertRefused(() -> recorded("2014-07-14", null, null), ContactProblem.CONTACT_IN_FUTURE);
    }

    @Test
    void aReminderIsNotBeforeTheContact() {
        assertThat(recorded("2014-07-01", null, "2014-07-01").view().remindOn()).isEqualTo("2014-07-01");
        assertRefused(() -> recorded("2014-07-01", null, "2014-06-30"), ContactProblem.NEXT_STEP_BEFORE_CONTACT);
    }

    @Test
    void itIsWithOneMerchantOrOneChamber() {
        assertThat(recorded("2014-07-01", null, null).view().subject()).isEqualTo(ContactSubject.MERCHANT);
        assertRefused(() -> record(request(SOMEBODY, SOMEBODY, "x")), ContactProblem.CONTACT_NEEDS_ONE_SUBJECT);
        assertRefused(() -> record(request(null, null, "x")), ContactProblem.CONTACT_NEEDS_ONE_SUBJECT);
        assertThat(record(request(null, SOMEBODY, "x")).view().subject()).isEqualTo(ContactSubject.CHAMBER);
    }

    @Test
    void aNextStepIsDoneOnceAndNotBeforeTheContact() {
        Contact contact = recorded("2014-07-01", "寄送政策汇编", "2014-07-20");

        assertRefused(
                () -> contact.complete(LocalDate.parse("2014-06-30"), TODAY), ContactProblem.NEXT_STEP_BEFORE_CONTACT);
        assertRefused(() -> contact.complete(LocalDate.parse("2014-07-14"), TODAY), ContactProblem.CONTACT_IN_FUTURE);
        contact.complete(LocalDate.parse("2014-07-10"), TODAY);
        assertThat(contact.view().doneOn()).isEqualTo("2014-07-10");
        assertRefused(() -> contact.complete(TODAY, TODAY), ContactProblem.NEXT_STEP_DONE);
    }

    @Test
    void whereNothingIsToBeDoneNothingIsCompleted() {
        assertRefused(() -> recorded("2014-07-01", null, null).complete(TODAY, TODAY), ContactProblem.NO_NEXT_STEP);
    }

    @Test
    void anAbsentNoteIsKeptAndAnEmptyOneRemoved() {
        Contact contact = record(request(SOMEBODY, null, "子女在温就学"));

        contact.describe(request(SOMEBODY, null, null), "330304", TODAY);
        assertThat(contact.view().summary()).isEqualTo("子女在温就学");
        contact.describe(request(SOMEBODY, null, ""), "330304", TODAY);
        assertThat(contact.view().summary()).isNull();
    }

    @Test
    void aNoteThatComesBackMaskedReplacesNothing() {
        Contact contact = record(request(SOMEBODY, null, "子女在温就学"));

        contact.describe(request(SOMEBODY, null, "子*****"), "330304", TODAY);
        assertThat(contact.view().summary()).isEqualTo("子女在温就学");
        contact.describe(request(SOMEBODY, null, "子**"), "330304", TODAY);
        assertThat(contact.view().summary()).isEqualTo("子**");
    }

    private static Contact recorded(String on, @Nullable String nextStep, @Nullable String remindOn) {
        return record(new ContactRequest(
                SOMEBODY,
                null,
                ContactKind.VISIT,
                LocalDate.parse(on),
                null,
                null,
                nextStep,
                remindOn == null ? null : LocalDate.parse(remindOn),
                null));
    }

    private static ContactRequest request(@Nullable UUID merchant, @Nullable UUID chamber, @Nullable String summary) {
        return new ContactRequest(
                merchant, chamber, ContactKind.CALL, LocalDate.parse("2014-07-01"), null, summary, null, null, null);
    }

    private static Contact record(ContactRequest request) {
        return Contact.record(request, "330304", "ouhai", TODAY);
    }

    private static void assertRefused(ThrowingCallable act, ProblemType problem) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(problem));
    }
}
