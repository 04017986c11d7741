package cn.guiyan.merchant;

import static org.assertj.core.api.Assertions.assertThat;

import cn.guiyan.http.ProblemTexts;
import cn.guiyan.merchant.agreement.AgreementProblem;
import cn.guiyan.merchant.company.CompanyProblem;
import cn.guiyan.merchant.contact.ContactProblem;
import cn.guiyan.merchant.delegation.DelegationProblem;
import cn.guiyan.merchant.duplicate.DuplicateProblem;
import cn.guiyan.merchant.followup.FollowUpProblem;
import cn.guiyan.merchant.honour.HonourProblem;
import cn.guiyan.merchant.liaison.LiaisonProblem;
import cn.guiyan.merchant.meeting.MeetingProblem;
import cn.guiyan.merchant.occasion.OccasionProblem;
import cn.guiyan.merchant.privacy.PrivacyProblem;
import cn.guiyan.merchant.roll.RollProblem;
import cn.guiyan.merchant.suggestion.SuggestionProblem;
import cn.guiyan.merchant.talk.TalkProblem;
import cn.guiyan.merchant.term.TermProblem;
import cn.guiyan.merchant.training.TrainingProblem;
import cn.guiyan.merchant.transfer.TransferProblem;
import org.junit.jupiter.api.Test;

class MerchantProblemTest {
    @Test
    void everyProblemIsSaidInBothLanguages() {
        assertThat(ProblemTexts.missing("merchant", MerchantProblem.values())).isEmpty();
        assertThat(ProblemTexts.missing("merchant-agreement", AgreementProblem.values()))
                .isEmpty();
        assertThat(ProblemTexts.missing("merchant-occasion", OccasionProblem.values()))
                .isEmpty();
        assertThat(ProblemTexts.missing("merchant-training", TrainingProblem.values()))
                .isEmpty();
        assertThat(ProblemTexts.missing("merchant-honour", HonourProblem.values()))
                .isEmpty();
        assertThat(ProblemTexts.missing("merchant-talk", TalkProblem.values())).isEmpty();
        assertThat(ProblemTexts.missing("merchant-company", CompanyProblem.values()))
                .isEmpty();
        assertThat(ProblemTexts.missing("merchant-privacy", PrivacyProblem.values()))
                .isEmpty();
        assertThat(ProblemTexts.missing("merchant-roll", RollProblem.values())).isEmpty();
        assertThat(ProblemTexts.missing("merchant-contact", ContactProblem.values()))
                .isEmpty();
        assertThat(ProblemTexts.missing("merchant-delegation", DelegationProblem.values()))
                .isEmpty();
        assertThat(ProblemTexts.missing("merchant-meeting", MeetingProblem.values()))
                .isEmpty();
        assertThat(ProblemTexts.missing("merchant-term", TermProblem.values())).isEmpty();
        assertThat(ProblemTexts.missing("merchant-liaison", LiaisonProblem.values()))
                .isEmpty();
        assertThat(ProblemTexts.missing("merchant-transfer", TransferProblem.values()))
                .isEmpty();
        assertThat(ProblemTexts.missing("merchant-duplicate", DuplicateProblem.values()))
                .isEmpty();
        assertThat(ProblemTexts.missing("merchant-followup", FollowUpProblem.values()))
                .isEmpty();
        assertThat(ProblemTexts.missing("merchant-suggestion", SuggestionProblem.values()))
                .isEmpty();
    }
}
