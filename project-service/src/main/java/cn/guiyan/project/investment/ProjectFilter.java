package cn.guiyan.project.investment;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which projects to list; what is absent does not narrow. */
public class ProjectFilter {
    @RestQuery
    @Parameter(description = "所在地 code, its descendants included", example = "330304")
    public @Nullable String region;

    @RestQuery
    @Parameter(description = "阶段")
    public @Nullable Stage stage;

    @RestQuery
    @Parameter(description = "A 已落地, B 在洽谈")
    public @Nullable ProjectClass projectClass;

    @RestQuery
    @Pattern(regexp = "[A-T]")
    public @Nullable String industry;

    @RestQuery
    @Size(max = 50)
    @Parameter(description = "所属招商项目", example = "五马时尚商圈")
    public @Nullable String programme;
}
