package cn.guiyan.merchant.company;

import cn.guiyan.events.GoldenFiles;
import cn.guiyan.events.merchant.CompanyChanged;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("M01")
class CompanyEventTest {
    @ParameterizedTest
    @ValueSource(strings = {"with-a-credit-code", "without-a-credit-code"})
    void aCompanyIsPublishedAsInTheGoldenFile(String name) {
        CompanyChanged golden = GoldenFiles.read(CompanyChanged.class, name);
        Company company = Company.open(new CompanyRequest(
                golden.name(),
                golden.creditCode(),
                golden.place(),
                golden.industry(),
                golden.region(),
                golden.origin()));
        GoldenFiles.assertProduces(company.changed(), name, "id", "version");
    }
}
