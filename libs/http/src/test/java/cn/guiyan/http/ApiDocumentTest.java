package cn.guiyan.http;

import static org.assertj.core.api.Assertions.assertThat;

import cn.guiyan.testing.Suite;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Suite.class, initArgs = @ResourceArg(name = "database", value = "notes"))
class ApiDocumentTest {
    @Test
    void theDocumentSaysWhatAllOperationsHaveInCommon() {
        String json = RestAssured.given()
                .queryParam("format", "json")
                .get("/q/openapi")
                .asString();
        JsonPath document = new JsonPath(json);
        assertThat(document.getString("openapi")).isEqualTo("3.0.3");
        assertThat(document.<String, Object>getMap("paths.'/api/v1/notes'.post.responses")
                        .keySet())
                .containsExactlyInAnyOrder("201", "400", "401", "403", "409", "413", "415", "422");
        assertThat(document.<String, Object>getMap("paths.'/api/v1/notes'.post.responses.'201'.headers")
                        .keySet())
                .containsExactlyInAnyOrder("ETag", "Consistency-Token", "Location");
        assertThat(document.getList("paths.'/api/v1/notes'.post.parameters.name"))
                .contains("Idempotency-Key");
        assertThat(document.<String, Object>getMap("paths.'/api/v1/notes/{id}'.put.responses")
                        .keySet())
                .contains("404", "412", "428");
        assertThat(document.<String, Object>getMap("paths.'/api/v1/notes/{id}'.get.responses")
                        .keySet())
                .containsExactlyInAnyOrder("200", "400", "401", "403", "404");
        assertThat(document.getString("components.responses.NotFound.description"))
                .isEqualTo("A problem, among others: no-such-path, not-found");
        assertThat(document.<String, Object>getMap("components.schemas"))
                .containsKeys("Problem", "Violation")
                .doesNotContainKeys("HttpProblem", "HttpValidationProblem");
        Map<String, Object> problem = document.getMap("components.schemas.Problem.properties");
        assertThat(problem).containsKeys("type", "title", "status", "detail", "mend", "instance", "violations");
    }
}
