package cn.guiyan.merchant.privacy;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import cn.guiyan.access.Personal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A copy of what is kept about a person, as far as the office that makes it may see it; the city's office sees all. */
@Schema(description = "个人信息副本 unmasked; the reading is recorded")
public record PersonalDataView(
        UUID merchantId,

        @Schema(description = "制作人, a user name") @Impersonal(DataClass.INTERNAL)
        String madeBy,

        Instant madeAt,

        @Schema(description = "用途") @Impersonal(DataClass.INTERNAL)
        String purpose,

        List<Section> sections) {

    /** Rows of one kind, with what they say by column. */
    @Schema(name = "PersonalDataSection", description = "一类个人信息")
    public record Section(
            @Schema(examples = "contacts") @Impersonal(DataClass.PUBLIC)
            String kind,

            @Schema(description = "类别", examples = "联络记录") @Impersonal(DataClass.PUBLIC)
            String title,

            @Personal(DataClass.PERSONAL) List<Map<String, Object>> rows,

            @Schema(description = "whether there are more rows, which are left out")
            boolean more) {}
}
