package cn.guiyan.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import cn.guiyan.http.ProblemTexts;
import org.junit.jupiter.api.Test;

class GatewayProblemTest {
    @Test
    void everyProblemSpeaksBothLanguages() {
        assertThat(ProblemTexts.missing("gateway", GatewayProblem.values())).isEmpty();
    }
}
