package cn.guiyan.merchant.register;

import cn.guiyan.events.GoldenFiles;
import cn.guiyan.events.merchant.MerchantChanged;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("M01")
class MerchantEventTest {
    @Test
    void aRecordThatWasMergedNamesTheOneThatStandsForIt() {
        MerchantChanged golden = GoldenFiles.read(MerchantChanged.class, "merged");
        Merchant merchant = Merchant.register(new MerchantRequest(
                golden.name(),
                golden.region(),
                golden.presentCity(),
                golden.industry(),
                golden.company(),
                golden.companyId(),
                null,
                golden.chamberId(),
                Canvassing.valueOf(golden.canvassing()),
                golden.tags(),
                golden.origin()));
        GoldenFiles.assertProduces(merchant.mergedInto(Objects.requireNonNull(golden.mergedInto())), "merged", "id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"member-of-a-chamber", "unvisited"})
    void aMerchantIsPublishedAsInTheGoldenFileAndWithoutAPhone(String name) {
        MerchantChanged golden = GoldenFiles.read(MerchantChanged.class, name);
        Merchant merchant = Merchant.register(new MerchantRequest(
                golden.name(),
                golden.region(),
                golden.presentCity(),
                golden.industry(),
                golden.company(),
                golden.companyId(),
                "10087654321",
                golden.chamberId(),
                Canvassing.valueOf(golden.canvassing()),
                golden.tags(),
                golden.origin()));
        GoldenFiles.assertProduces(merchant.changed(), name, "id", "version");
    }
}
