package cn.guiyan.project;

import cn.guiyan.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void keepsTheRulesOfTheHouse() {
        ArchitectureRules.check("cn.guiyan.project");
    }
}
