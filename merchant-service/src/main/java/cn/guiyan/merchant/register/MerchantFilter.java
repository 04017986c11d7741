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
    public @Nullable Canvassing canvassing;

    @RestQuery
    @Pattern(regexp = "[A-T]")
    public @Nullable String industry;

    @RestQuery
    @Size(max = 50)
    @Parameter(description = "part of a name or a company")
    public @Nullable String q;
}
