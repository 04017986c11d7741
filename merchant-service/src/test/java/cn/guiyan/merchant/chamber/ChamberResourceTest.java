package cn.guiyan.merchant.chamber;

import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.fuzhou;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.testing.Tokens;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@MerchantServiceTest
class ChamberResourceTest {
    @Test
    @Tag("M02")
    void fuzhousChamberSignsForAllOfFujian() {
        String id = opened("福州市温州商会");

        as(Tokens.leader())
                .get("/api/v1/chambers/" + id)
                .then()
                .statusCode(200)
                .body("represents", equalTo("350000"))
                .body("place", equalTo("350100"))
                .body("contactPhone", equalTo("100****5678"));
    }

    @Test
    void aChamberHasOneFile() {
        opened("福州市示例商会");

        as(Tokens.cityOffice())
                .body(fuzhou("福州市示例商会"))
                .post("/api/v1/chambers")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:guiyan:problem:chamber-exists"));
    }

    @Test
    void onlyAProvinceIsRepresented() {
        Map<String, Object> chamber = fuzhou("福州市某商会");
        chamber.put("represents", "350100");

        as(Tokens.cityOffice())
                .body(chamber)
                .post("/api/v1/chambers")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:guiyan:problem:unknown-region"));
    }

    @Test
    void aFileIsRewrittenByTheOfficeThatKeepsIt() {
        String id = opened("福州市再示例商会");
        Map<String, Object> renamed = fuzhou("福州市更名商会");
        renamed.remove("contactPhone");

        as(Tokens.ouhai())
                .header("If-Match", "\"0\"")
                .body(renamed)
                .put("/api/v1/chambers/" + id)
                .then()
                .statusCode(403);
        as(Tokens.cityOffice())
                .header("If-Match", "\"0\"")
                .body(renamed)
                .put("/api/v1/chambers/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        as(Tokens.cityOffice()).get("/api/v1/chambers/" + id).then().body("contactPhone", equalTo("10012345678"));
        as(Tokens.cityOffice())
                .get("/api/v1/chambers/" + id + "/history")
                .then()
                .body("[0].changes.field", hasItem("name"));
    }

    @Test
    void aRewriteThatChangesNothingIsNoVersion() {
        String id = opened("福州市不变商会");

        as(Tokens.cityOffice())
                .header("If-Match", "\"0\"")
                .body(fuzhou("福州市不变商会"))
                .put("/api/v1/chambers/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");
    }

    @Test
    void chambersAreListedByPlace() {
        opened("福州市列表商会");

        as(Tokens.ouhai())
                .get("/api/v1/chambers?place=350000&size=200")
                .then()
                .statusCode(200)
                .body("items.name", hasItem("福州市列表商会"));
    }

    private static String opened(String name) {
        return as(Tokens.cityOffice())
                .body(fuzhou(name))
                .post("/api/v1/chambers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
