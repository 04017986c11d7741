package cn.guiyan.merchant.register;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which merchants to list; what is absent does not narrow. */
public class MerchantFilter {
    @RestQuery
    @Parameter(description = "籍贯 code, its descendants included", example = "330304")
    public @Nullable String region;

    @RestQuery
    @Parameter(description = "现居地 code, its descendants included", example = "350000")
    public @Nullable String presentCity;

    @RestQuery
    public @Nullable UUID chamberId;

    @RestQuery
    public @Nullable UUID companyId;

    @RestQuery
    public @Nullable Canvassing canvassing;

    @RestQuery
    @Pattern(regexp = "[A-T]")
    public @Nullable String industry;

    @RestQuery
    @Pattern(regexp = "LEADING|TOP_HUNDRED")
    @Parameter(description = "名册 LEADING 领头雁 or TOP_HUNDRED 百强温商: who is on it today", example = "LEADING")
    public @Nullable String roll;

    @RestQuery
    @Size(max = 20)
    @Parameter(description = "标签", example = "鞋业")
    public @Nullable String tag;

    @RestQuery
    @Size(max = 50)
    @Parameter(
            description =
                    "part of a name, a company, a tag or (from two characters on) a chamber's name, or the whole name of a place of "
                            + "residence; as it is written, in traditional characters, in pinyin from any syllable on, or by initials",
            example = "正泰")
    public @Nullable String q;
}
