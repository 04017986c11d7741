package cn.guiyan.merchant.company;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which companies to list; what is absent does not narrow. */
public class CompanyFilter {
    @RestQuery
    @Size(max = 50)
    @Parameter(
            description = "part of a name or of a credit code, as it is written, in pinyin or by initials",
            example = "正泰")
    public @Nullable String q;

    @RestQuery
    @Parameter(description = "所在地 code, its descendants included", example = "350000")
    public @Nullable String place;

    @RestQuery
    @Parameter(description = "建档单位 code, its descendants included", example = "330304")
    public @Nullable String region;

    @RestQuery
    @Pattern(regexp = "[A-T]")
    public @Nullable String industry;

    @RestQuery
    @Size(max = 40)
    @Parameter(description = "统一社会信用代码", example = "91330304MA2800000H")
    public @Nullable String creditCode;
}
