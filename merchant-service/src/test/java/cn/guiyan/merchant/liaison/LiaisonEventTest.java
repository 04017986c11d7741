package cn.guiyan.merchant.liaison;

import cn.guiyan.events.GoldenFiles;
import cn.guiyan.events.merchant.KeyCityChanged;
import cn.guiyan.events.merchant.LiaisonLinkChanged;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiaisonEventTest {
    @ParameterizedTest
    @ValueSource(strings = {"leader-and-merchant", "officer-and-chamber-ended", "officer-and-city"})
    @Tag("M05")
    void aLinkIsPublishedAsInTheGoldenFile(String name) {
        LiaisonLinkChanged golden = GoldenFiles.read(LiaisonLinkChanged.class, name);
        LiaisonLink link = LiaisonLink.open(
                new LiaisonLinkRequest(
                        golden.officialId(),
                        golden.merchantId(),
                        golden.chamberId(),
                        golden.city(),
                        golden.from(),
                        null,
                        golden.origin()),
                golden.region());
        LocalDate to = golden.to();
        if (to != null) {
            link.end(to, "干部轮岗");
        }
        GoldenFiles.assertProduces(link.changed(), name, "id", "version");
    }

    @ParameterizedTest
    @ValueSource(strings = {"key", "no-longer"})
    @Tag("M04")
    void aKeyCityIsPublishedAsInTheGoldenFile(String name) {
        KeyCityChanged golden = GoldenFiles.read(KeyCityChanged.class, name);
        KeyCity city = KeyCity.name(new KeyCityRequest(golden.city(), golden.from(), golden.origin()));
        LocalDate to = golden.to();
        if (to != null) {
            city.end(to, "商会合并");
        }
        GoldenFiles.assertProduces(city.changed(), name, "id", "version");
    }
}
