package cn.guiyan.merchant;

import static org.assertj.core.api.Assertions.assertThat;

import cn.guiyan.http.ProblemTexts;
import cn.guiyan.merchant.company.CompanyProblem;
import cn.guiyan.merchant.roll.RollProblem;
import org.junit.jupiter.api.Test;

class MerchantProblemTest {
    @Test
    void everyProblemIsSaidInBothLanguages() {
        assertThat(ProblemTexts.missing("merchant", MerchantProblem.values())).isEmpty();
        assertThat(ProblemTexts.missing("merchant-company", CompanyProblem.values()))
                .isEmpty();
        assertThat(ProblemTexts.missing("merchant-roll", RollProblem.values())).isEmpty();
    }
}
