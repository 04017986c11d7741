package cn.guiyan.merchant.agreement;

import cn.guiyan.events.GoldenFiles;
import cn.guiyan.events.merchant.AgreementChanged;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementEventTest {
    @ParameterizedTest
    @ValueSource(strings = {"three-years-of-fujian", "ended"})
    void anAgreementIsPublishedAsInTheGoldenFile(String name) {
        AgreementChanged golden = GoldenFiles.read(AgreementChanged.class, name);
        FrameworkAgreement agreement = FrameworkAgreement.sign(
                new AgreementRequest(
                        golden.number(),
                        golden.title(),
                        golden.chamberId(),
                        golden.represents(),
                        golden.signedOn(),
                        golden.amount(),
                        golden.approximate(),
                        golden.from(),
                        golden.to(),
                        golden.split().stream()
                                .map(part -> new YearlyShare(part.year(), part.amount()))
                                .toList(),
                        golden.origin()),
                golden.to());
        golden.projects().forEach(link -> agreement.link(link.projectId(), link.from()));
        LocalDate ended = golden.endedOn();
        if (ended != null) {
            agreement.end(ended, ended);
        }
        GoldenFiles.assertProduces(agreement.changed(), name, "id", "version");
    }
}
