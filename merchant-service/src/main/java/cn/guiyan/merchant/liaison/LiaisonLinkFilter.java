package cn.guiyan.merchant.liaison;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which links to list; what is absent does not narrow. */
public class LiaisonLinkFilter {
    @RestQuery
    public @Nullable UUID officialId;

    @RestQuery
    public @Nullable LiaisonTarget target;

    @RestQuery
    public @Nullable UUID merchantId;

    @RestQuery
    public @Nullable UUID chamberId;

    @RestQuery
    @Parameter(description = "挂钩城市 code", example = "350100")
    public @Nullable String city;

    @RestQuery
    @Parameter(description = "选派单位所属区域或温商籍贯 code, its descendants included", example = "330304")
    public @Nullable String region;

    @RestQuery
    @Parameter(description = "only those in force on that day", example = "2014-06-30")
    public @Nullable LocalDate on;
}
