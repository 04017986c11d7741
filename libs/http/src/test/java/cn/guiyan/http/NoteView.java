package cn.guiyan.http;

import cn.guiyan.access.Personal;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public record NoteView(
        UUID id,
        long version,
        String title,
        @Personal @Nullable String phone,
        @Nullable BigDecimal amount) implements SelfContained {
    @Override
    public String topic() {
        return "guiyan.test.notes";
    }

    /** More than the view is made of. */
    @JsonProperty
    public int length() {
        return title.length();
    }
}
