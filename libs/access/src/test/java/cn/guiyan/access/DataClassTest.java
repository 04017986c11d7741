package cn.guiyan.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DataClassTest {
    private record Person(
            @Personal(DataClass.PERSONAL) String name,
            @Personal(DataClass.PERSONAL) List<String> tags,
            @Personal @Nullable String phone,
            @Personal(DataClass.SENSITIVE) String note,
            @Impersonal(DataClass.INTERNAL) String region) {}

    @Test
    void onlyWhatIsSensitiveIsMasked() throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper();
        assertThat(json.writeValueAsString(new Person("示例甲", List.of("鞋业"), "10012345678", "谈及子女", "330304")))
                .isEqualTo(
                        "{\"name\":\"示例甲\",\"tags\":[\"鞋业\"],\"phone\":\"100****5678\",\"note\":\"谈***\",\"region\":\"330304\"}");
        assertThat(json.writeValueAsString(new Person("示例甲", List.of(), null, "x", "330304")))
                .contains("\"phone\":null");
    }
}
