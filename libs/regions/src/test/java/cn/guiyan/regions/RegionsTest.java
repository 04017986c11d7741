package cn.guiyan.regions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of "Regions" on Wenzhou's own history. */
class RegionsTest {
    private static final LocalDate BULLETIN = LocalDate.of(2014, 7, 13);

    private final Regions regions = Regions.standard();

    @Test
    void aPlaceBelongsToACityAndAProvince() {
        assertThat(regions.cityOf("330304").map(Region::name)).contains("温州市");
        assertThat(regions.cityOf("350100").map(Region::name)).contains("福州市");
        assertThat(regions.cityOf("310000").map(Region::name)).contains("上海市");
        assertThat(regions.cityOf("350000")).isEmpty();
        assertThat(regions.cityOf("999999")).isEmpty();
        assertThat(regions.provinceOf("330304").map(Region::name)).contains("浙江省");
        assertThat(regions.provinceOf("350000").map(Region::code)).contains("350000");
        assertThat(regions.isCity(regions.get("310000"))).isTrue();
        assertThat(regions.isCity(regions.get("330304"))).isFalse();
    }

    @Test
    void theCityIsThePrefectureWhoseCountiesAreKnown() {
        assertThat(regions.city().name()).isEqualTo("温州市");
    }

    @Test
    void wenzhouHadElevenCountiesWhenTheBulletinAppeared() {
        assertThat(regions.children("330300", BULLETIN))
                .filteredOn(region -> region.kind() == RegionKind.COUNTY)
                .extracting(Region::shortName)
                .containsExactly("鹿城", "龙湾", "瓯海", "洞头", "永嘉", "平阳", "苍南", "文成", "泰顺", "瑞安", "乐清");
    }

    @Test
    @Tag("G01")
    void functionalZonesHaveCodesOfOurOwnNamespace() {
        assertThat(regions.children("330300", BULLETIN))
                .filteredOn(region -> region.kind() == RegionKind.ZONE)
                .extracting(Region::code, Region::name, Region::shortName, Region::pinyin)
                .containsExactly(
                        tuple("3303K1", "温州经济技术开发区", "经开区", "jingkai"), tuple("3303K2", "瓯江口新区", "瓯江口", "oujiangkou"));
        assertThat(regions.all())
                .filteredOn(region -> region.kind() == RegionKind.ZONE || region.kind() == RegionKind.TOWN)
                .allMatch(region -> region.code().matches("\\d{4}(\\d\\d)?[A-Z]\\d+"));
    }

    @Test
    void ouhaiHasThirteenTowns() {
        assertThat(regions.children("330304"))
                .hasSize(13)
                .allMatch(town -> town.kind() == RegionKind.TOWN)
                .extracting(Region::code)
                .startsWith("330304T01")
                .endsWith("330304T13");
        assertThat(regions.get("330304T13").name()).isEqualTo("泽雅镇");
    }

    @ParameterizedTest
    @CsvSource({
        "330322, 2014-06-30, true",
        "330322, 2015-07-31, true",
        "330322, 2015-08-01, false",
        "330305, 2015-07-31, false",
        "330305, 2015-08-01, true",
        "330383, 2019-08-31, false",
        "330383, 2019-09-01, true",
        "330327, 2019-09-01, true",
        "330304, 1999-01-01, true",
        "999999, 2014-06-30, false"
    })
    void aCodeIsValidWithinItsDates(String code, LocalDate date, boolean valid) {
        assertThat(regions.isValidOn(code, date)).isEqualTo(valid);
    }

    @Test
    void aFilterCoversDescendantsAndPredecessors() {
        assertThat(regions.withDescendants("330305")).containsExactly("330305", "330322");
        assertThat(regions.withDescendants("330322")).containsExactly("330322");
        assertThat(regions.withDescendants("330304")).hasSize(14).contains("330304", "330304T01", "330304T13");
        assertThat(regions.withDescendants("330300"))
                .contains("330300", "330304T05", "330322", "330305", "3303K1")
                .doesNotContain("330400", "330000");
    }

    @Test
    void aSplitIsNotAReplacement() {
        assertThat(regions.withDescendants("330383")).containsExactly("330383");
        assertThat(regions.get("330327").isValidOn(LocalDate.of(2024, 1, 1))).isTrue();
    }

    @Test
    void ancestorsRunFromTheNearest() {
        assertThat(regions.ancestors("330304T01"))
                .extracting(Region::code)
                .containsExactly("330304", "330300", "330000");
        assertThat(regions.ancestors("330000")).isEmpty();
    }

    @Test
    void anUnknownCodeIsRefused() {
        assertThat(regions.find("999999")).isEmpty();
        assertThatThrownBy(() -> regions.get("999999"))
                .isInstanceOfSatisfying(
                        UnknownRegionException.class, e -> assertThat(e.code()).isEqualTo("999999"));
        assertThatThrownBy(() -> regions.children("999999")).isInstanceOf(UnknownRegionException.class);
        assertThatThrownBy(() -> regions.ancestors("999999")).isInstanceOf(UnknownRegionException.class);
        assertThatThrownBy(() -> regions.withDescendants("999999")).isInstanceOf(UnknownRegionException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "瓯海, 330304",
        "瓯海区, 330304",
        "ouhai, 330304",
        "OuHai, 330304",
        "ou hai, 330304",
        "oh, 330304",
        "330304, 330304",
        "yueqing, 330382",
        "龙港, 330383",
        "经济技术, 3303K1",
        "jingkai, 3303K1",
        "fujian, 350000",
        "fuzhou, 350100",
        "zy, 330304T13"
    })
    void whatPeopleTypeFindsTheRegion(String typed, String code) {
        assertThat(regions.search(typed)).extracting(Region::code).contains(code);
    }

    @Test
    void theBestMatchComesFirst() {
        assertThat(regions.search("吉林")).extracting(Region::code).startsWith("220000", "220200");
        assertThat(regions.search("wenzhou")).extracting(Region::code).containsExactly("330300");
        assertThat(regions.search("330382")).extracting(Region::code).containsExactly("330382");
        assertThat(regions.search(" ")).isEmpty();
        assertThat(regions.search("nowhere")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "500000, chongqing",
        "350200, xiamen",
        "430100, changsha",
        "220100, changchun",
        "140400, changzhi",
        "341500, luan",
        "520200, liupanshui",
        "340300, bengbu",
        "341600, bozhou",
        "331100, lishui",
        "331000, taizhou",
        "451000, baise",
        "511100, leshan",
        "211300, chaoyang",
        "411100, luohe",
        "141100, lvliang",
        "540000, xizang",
        "610000, shanxi",
        "330382, yueqing",
        "330304T08, quxi"
    })
    void pinyinIsThatOfThePlace(String code, String pinyin) {
        assertThat(regions.get(code).pinyin()).isEqualTo(pinyin);
    }

    @Test
    void everyRegionIsCompleteAndHangsInTheTree() {
        assertThat(regions.all()).allSatisfy(region -> {
            assertThat(region.pinyin()).matches("[a-z]+");
            assertThat(region.initials())
                    .hasSizeLessThanOrEqualTo(region.pinyin().length());
            assertThat(region.parent() == null).isEqualTo(region.kind() == RegionKind.PROVINCE);
        });
        assertThat(regions.all())
                .filteredOn(r -> r.kind() == RegionKind.PROVINCE)
                .hasSize(34);
        assertThat(regions.all())
                .filteredOn(r -> r.kind() == RegionKind.PREFECTURE)
                .hasSize(333);
    }

    @Test
    void aMapKnowsWherePrefecturesAre() {
        Region.Position wenzhou = Objects.requireNonNull(regions.get("330300").position());
        assertThat(wenzhou.longitude()).isBetween(120.0, 121.0);
        assertThat(wenzhou.latitude()).isBetween(27.5, 28.5);
        List<String> unplaced = regions.all().stream()
                .filter(region -> region.kind() == RegionKind.PREFECTURE && region.position() == null)
                .map(Region::name)
                .toList();
        assertThat(unplaced).containsExactly("哈密地区");
    }
}
