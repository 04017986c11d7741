package cn.guiyan.merchant.chamber;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which chambers to list; what is absent does not narrow. */
public class ChamberFilter {
    @RestQuery
    @Size(max = 50)
    @Parameter(
            description =
                    "part of the name; as it is written, in traditional characters, in pinyin from any syllable on, or by initials",
            example = "福州")
    public @Nullable String q;

    @RestQuery
    @Parameter(description = "所在地 code, its descendants included", example = "350000")
    public @Nullable String place;

    @RestQuery
    @Parameter(description = "级别")
    public @Nullable ChamberLevel level;

    @RestQuery
    @Parameter(description = "代表省份", example = "350000")
    public @Nullable String represents;
}
