package cn.guiyan.gateway;

import cn.guiyan.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void rulesOfTheHouse() {
        ArchitectureRules.check("cn.guiyan.gateway");
    }
}
