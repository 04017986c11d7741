package cn.guiyan.merchant;

import static io.restassured.RestAssured.given;

import cn.guiyan.testing.Tokens;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A catalogue of named requests. People in it are fictitious; places are real. */
public final class Samples {
    private Samples() {}

    /** A chamber in Fuzhou that signs for all of Fujian. */
    public static Map<String, Object> fuzhou(String name) {
        Map<String, Object> chamber = new HashMap<>();
        chamber.put("name", name);
        chamber.put("place", "350100");
        chamber.put("level", "PREFECTURE");
        chamber.put("represents", "350000");
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
