package cn.guiyan.journal;

import cn.guiyan.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void theRulesHold() {
        ArchitectureRules.check("cn.guiyan.journal");
    }
}
