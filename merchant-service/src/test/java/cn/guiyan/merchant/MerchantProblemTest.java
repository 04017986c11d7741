package cn.guiyan.merchant;

import static org.assertj.core.api.Assertions.assertThat;

import cn.guiyan.http.ProblemTexts;
import cn.guiyan.merchant.followup.FollowUpProblem;
import cn.guiyan.merchant.roll.RollProblem;
import cn.guiyan.merchant.suggestion.SuggestionProblem;
import org.junit.jupiter.api.Test;

class MerchantProblemTest {
    @Test
    void everyProblemIsSaidInBothLanguages() {
        assertThat(ProblemTexts.missing("merchant", MerchantProblem.values())).isEmpty();
        assertThat(ProblemTexts.missing("merchant-roll", RollProblem.values())).isEmpty();
        assertThat(ProblemTexts.missing("merchant-followup", FollowUpProblem.values()))
                .isEmpty();
        assertThat(ProblemTexts.missing("merchant-suggestion", SuggestionProblem.values()))
                .isEmpty();
    }
}
