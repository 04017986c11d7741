package cn.guiyan.project.investment;

import cn.guiyan.events.GoldenFiles;
import cn.guiyan.events.project.ProjectChanged;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("P01")
class ProjectEventTest {
    @ParameterizedTest
    @ValueSource(strings = {"landed", "in-talks"})
    void aProjectIsPublishedAsInTheGoldenFile(String name) {
        ProjectChanged golden = GoldenFiles.read(ProjectChanged.class, name);
        Project project = Project.enter(
                new ProjectRequest(
                        golden.name(),
                        golden.region(),
                        golden.industry(),
                        ProjectClass.valueOf(golden.projectClass()),
                        Stage.valueOf(golden.stage()),
                        golden.stageSince(),
                        golden.plannedInvestment(),
                        golden.investorMerchantId(),
                        golden.investorChamberId(),
                        golden.programme(),
                        golden.origin()),
                LocalDate.of(2014, 7, 1));
        GoldenFiles.assertProduces(project.changed(), name, "id", "version");
    }
}
