package cn.guiyan.merchant.alert;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which alerts to show; what is absent does not narrow. */
public class AlertFilter {
    @RestQuery
    public @Nullable AlertKind kind;

    @RestQuery
    @Parameter(description = "of that region's office and of those below it", example = "330304")
    public @Nullable String region;

    @RestQuery
    @Parameter(description = "only the open ones, or only the closed")
    public @Nullable Boolean open;
}
