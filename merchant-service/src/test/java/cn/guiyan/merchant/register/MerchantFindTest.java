package cn.guiyan.merchant.register;

import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.company;
import static cn.guiyan.merchant.Samples.fuzhou;
import static cn.guiyan.merchant.Samples.merchantOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The register's search. Each test marks its merchants with a tag of its own, since others' are in the same database. */
@MerchantServiceTest
@Tag("M01")
class MerchantFindTest {
    @Test
    void aNameIsFoundHoweverItIsTyped() {
        registered("示例翡翠", "正泰示例电器股份有限公司", "330304", "310000", "找一");

        for (String q : List.of(
                "翡",
                "翡翠",
                "示例翡",
                "正泰",
                "泰示例",
                "zhengtai",
                "zt",
                "ZhengTai",
                "feicui",
                "shilifeicui",
                "slfc",
                "電器",
                "ｚｔ",
                "正 泰",
                "taishilidian",
                "找一")) {
            assertThat(names("找一", q)).as(q).containsExactly("示例翡翠");
        }
        for (String q : List.of("翠翡", "engtai", "翡翠玉", "正泰'", "%", "\\", "a:*", "!翡", "翡&翠", "翡|玉")) {
            assertThat(names("找一", q)).as(q).hasSize(q.equals("正泰'") ? 1 : 0);
        }
        assertThat(names("找一", " ")).containsExactly("示例翡翠");
    }

    @Test
    void aSurnameIsFoundAsItIsRead() {
        registered("单示例", null, "330304", "310000", "找二");

        assertThat(names("找二", "shan")).containsExactly("单示例");
        assertThat(names("找二", "ssl")).containsExactly("单示例");
        assertThat(names("找二", "dan")).isEmpty();
    }

    @Test
    void aChambersNameLeadsToItsMembersEvenAfterItIsRenamed() {
        Map<String, Object> chamber = fuzhou("福州市璀璨示例商会");
        String id =
                as(Tokens.cityOffice()).body(chamber).post("/api/v1/chambers").path("id");
        Map<String, Object> member = merchant("示例会员", null, "330304", "310000", "找三");
        member.put("chamberId", id);
        register(member);

        assertThat(names("找三", "璀璨")).containsExactly("示例会员");
        assertThat(names("找三", "cuican")).containsExactly("示例会员");
        chamber.put("name", "福州市斑斓示例商会");
        as(Tokens.cityOffice())
                .header("If-Match", "\"0\"")
                .body(chamber)
                .put("/api/v1/chambers/" + id)
                .then()
                .statusCode(200);
        assertThat(names("找三", "璀璨")).isEmpty();
        assertThat(names("找三", "斑斓")).containsExactly("示例会员");
    }

    @Test
    void aCompanysFileLeadsToItsPeople() {
        String id = as(Tokens.cityOffice())
                .body(company("琉璃示例集团", "330304"))
                .post("/api/v1/companies")
                .path("id");
        Map<String, Object> merchant = merchant("示例东家", null, "330304", "310000", "找四");
        merchant.put("companyId", id);
        register(merchant);

        assertThat(names("找四", "liuli")).containsExactly("示例东家");
    }

    @Test
    void aPlaceOfResidenceIsFoundByItsWholeName() {
        registered("示例榕城", null, "330304", "350100", "找五");
        registered("示例申城", null, "330304", "310000", "找五");

        for (String q : List.of("福州", "福州市", "fuzhou", "福建", "fujian", "福建省")) {
            assertThat(names("找五", q)).as(q).containsExactly("示例榕城");
        }
        assertThat(names("找五", "上海")).containsExactly("示例申城");
    }

    @Test
    void filtersNarrowWhatIsFound() {
        registered("示例甲方", "玛瑙示例公司", "330304", "350100", "找六");
        registered("示例乙方", "玛瑙示例公司", "330326", "350200", "找六");

        find("找六", "玛瑙", "sort=name").body("items.name", contains("示例甲方", "示例乙方"));
        find("找六", "玛瑙", "region=330300").body("total", equalTo(2));
        find("找六", "玛瑙", "region=330326").body("items.name", contains("示例乙方"));
        find("找六", "玛瑙", "presentCity=350000").body("total", equalTo(2));
        find("找六", "玛瑙", "presentCity=350200").body("items.name", contains("示例乙方"));
        find("找六", "玛瑙", "industry=A").body("total", equalTo(0));
        as(Tokens.ouhai())
                .queryParam("q", "玛瑙")
                .get("/api/v1/merchants?tag=找六")
                .then()
                .body("items.name", contains("示例甲方"));
    }

    @Test
    @Tag("M05")
    void whoIsOnARollTodayIsFound() {
        registered("示例在册", null, "330304", "350100", "找九");
        registered("示例离册", null, "330304", "350100", "找九");
        registered("示例百强", null, "330304", "350100", "找九");
        enter("示例在册", "LEADING");
        String left = enter("示例离册", "LEADING");
        enter("示例百强", "TOP_HUNDRED");
        as(Tokens.cityOffice())
                .body(Map.of("to", "2014-06-30", "reason", "示例"))
                .post("/api/v1/roll-entries/" + left + "/end")
                .then()
                .statusCode(200);

        find("找九", "", "roll=LEADING").body("items.name", contains("示例在册"));
        find("找九", "", "roll=TOP_HUNDRED").body("items.name", contains("示例百强"));
        find("找九", "", "roll=FAMOUS").statusCode(400);
        as(Tokens.leader())
                .get("/api/v1/merchants/facets?tag=找九&roll=LEADING")
                .then()
                .body("total", equalTo(1));
    }

    private static String enter(String name, String roll) {
        String merchant = find("找九", name, "size=1").extract().path("items[0].id");
        return as(Tokens.cityOffice())
                .body(Map.of("roll", roll, "merchantId", merchant, "from", "2014-01-01"))
                .post("/api/v1/roll-entries")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void namesAreInTheOrderOfPinyinAndTheNewestIsFoundFirstOnRequest() {
        for (String name : List.of("张示例", "安示例", "陈示例")) {
            registered(name, null, "330304", "350100", "找七");
        }
        find("找七", "", "sort=name").body("items.name", contains("安示例", "陈示例", "张示例"));
        find("找七", "", "sort=-name").body("items.name", contains("张示例", "陈示例", "安示例"));
        find("找七", "", "sort=recent").body("items.name", contains("陈示例", "安示例", "张示例"));
        find("找七", "", "size=1&page=1").body("items.name", contains("陈示例")).body("total", equalTo(3));
        as(Tokens.ouhai()).get("/api/v1/merchants?sort=phone").then().statusCode(400);
    }

    @Test
    void facetsCountWhatASearchFinds() {
        registered("示例甲方", "珊瑚示例公司", "330304", "350100", "找八");
        registered("示例乙方", "珊瑚示例公司", "330304", "350200", "找八");
        registered("示例丙方", "珊瑚示例公司", "330326", "310000", "找八");

        facets(Tokens.leader())
                .body("total", equalTo(3))
                .body("canvassing", equalTo(List.of(Map.of("value", "CONTACTED", "count", 3))))
                .body("region.value", contains("330304", "330326"))
                .body("region.count", contains(2, 1))
                .body("industry.value", contains("C"))
                .body("province.value", contains("350000", "310000"))
                .body("province.count", contains(2, 1))
                .body("tag", hasItem(Map.of("value", "找八", "count", 3)));
        facets(Tokens.ouhai()).body("total", equalTo(2)).body("region.value", contains("330304"));
        facets(Tokens.admin()).statusCode(403);
    }

    private static ValidatableResponse facets(String token) {
        return as(token).queryParam("q", "珊瑚").get("/api/v1/merchants/facets").then();
    }

    private static List<String> names(String tag, String q) {
        return find(tag, q, "sort=name").statusCode(200).extract().path("items.name");
    }

    private static ValidatableResponse find(String tag, String q, String more) {
        return as(Tokens.leader())
                .queryParam("q", q)
                .queryParam("tag", tag)
                .get("/api/v1/merchants?" + more)
                .then();
    }

    private static void registered(String name, @Nullable String company, String region, String city, String tag) {
        register(merchant(name, company, region, city, tag));
    }

    private static Map<String, Object> merchant(
            String name, @Nullable String company, String region, String city, String tag) {
        Map<String, Object> merchant = merchantOf(region);
        merchant.put("name", name);
        merchant.put("company", company);
        merchant.put("presentCity", city);
        merchant.put("tags", List.of(tag));
        return merchant;
    }

    private static void register(Map<String, Object> merchant) {
        as(Tokens.cityOffice()).body(merchant).post("/api/v1/merchants").then().statusCode(201);
    }
}
