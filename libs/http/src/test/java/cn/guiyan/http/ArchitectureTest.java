package cn.guiyan.http;

import cn.guiyan.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void theRulesOfTheHouseHold() {
        ArchitectureRules.check("cn.guiyan.http");
    }
}
