package cn.guiyan.merchant;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.JsonConfig.jsonConfig;
import static org.hamcrest.Matchers.comparesEqualTo;

import cn.guiyan.testing.Tokens;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matcher;

/** A catalogue of named requests. People in it are fictitious; places are real. */
public final class Samples {
    private Samples() {}

    /** A chamber in Fuzhou; it signs for nobody else, since only one signs for Fujian. */
    public static Map<String, Object> fuzhou(String name) {
        Map<String, Object> chamber = new HashMap<>();
        chamber.put("name", name);
        chamber.put("place", "350100");
        chamber.put("level", "PREFECTURE");
        chamber.put("region", "330300");
        chamber.put("contactName", "示例联系人");
        chamber.put("contactPhone", "10012345678");
        return chamber;
    }

    /** A merchant of a county who works in Fuzhou. */
    public static Map<String, Object> merchantOf(String region) {
        Map<String, Object> merchant = new HashMap<>();
        merchant.put("name", "示例商人甲");
        merchant.put("region", region);
        merchant.put("presentCity", "350100");
        merchant.put("industry", "C");
        merchant.put("company", "示例鞋业有限公司");
        merchant.put("phone", "10087654321");
        merchant.put("canvassing", "CONTACTED");
        return merchant;
    }

    /** A shoe maker's company in Fuzhou without a credit code. */
    public static Map<String, Object> company(String name, String region) {
        Map<String, Object> company = new HashMap<>();
        company.put("name", name);
        company.put("place", "350100");
        company.put("industry", "C");
        company.put("region", region);
        return company;
    }

    /** An official in a post since 2013, still held. */
    public static Map<String, Object> official(String kind, String region) {
        Map<String, Object> official = new HashMap<>();
        official.put("name", "示例干部甲");
        official.put("kind", kind);
        official.put("unit", "示例单位");
        official.put("post", "副主任");
        official.put("region", region);
        official.put("from", "2013-01-01");
        return official;
    }

    /** A request by somebody, with a fresh idempotency key. */
    public static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json");
    }

    /** The id of a chamber in Fuzhou whose file the city's office keeps; a name is taken once. */
    public static String openedChamber(String name) {
        return id(as(Tokens.cityOffice()).body(fuzhou(name)).post("/api/v1/chambers"));
    }

    /** The id of an official in a post since 2013, still held. */
    public static String appointed(String kind, String region) {
        return id(as(Tokens.cityOffice()).body(official(kind, region)).post("/api/v1/officials"));
    }

    /** The id of what was made. */
    public static String id(Response made) {
        return made.then().statusCode(201).extract().path("id");
    }

    /** The id of the chamber that signs for a province: the one that does, or a new one of that name and place. */
    public static String representing(String province, String place, String name) {
        Response found = as(Tokens.cityOffice()).get("/api/v1/chambers/representing/" + province);
        if (found.statusCode() == 200) {
            return found.path("chamber.id");
        }
        Map<String, Object> chamber = fuzhou(name);
        chamber.put("place", place);
        chamber.put("represents", province);
        return id(as(Tokens.cityOffice()).body(chamber).post("/api/v1/chambers"));
    }

    /** The same, with amounts in the answer as exact numbers. */
    public static RequestSpecification exactly(String token) {
        return as(token).config(config().jsonConfig(jsonConfig().numberReturnType(NumberReturnType.BIG_DECIMAL)));
    }

    /** An exact number, however many zeros it is written with. */
    public static Matcher<BigDecimal> number(String exact) {
        return comparesEqualTo(new BigDecimal(exact));
    }

    /** The id of a merchant whom the city's office registered for a county. */
    public static String registered(String region) {
        return as(Tokens.cityOffice())
                .body(merchantOf(region))
                .post("/api/v1/merchants")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
