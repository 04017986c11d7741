package cn.guiyan.merchant.contact;

import cn.guiyan.http.Cursor;
import cn.guiyan.http.Purpose;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which contacts to show, and from where on; what is absent does not narrow. */
public class ContactFilter {
    @RestQuery
    public @Nullable UUID merchantId;

    @RestQuery
    public @Nullable UUID chamberId;

    @RestQuery
    public @Nullable ContactKind kind;

    @RestQuery
    @Parameter(description = "first day", example = "2014-01-01")
    public @Nullable LocalDate from;

    @RestQuery
    @Parameter(description = "last day", example = "2014-06-30")
    public @Nullable LocalDate to;

    @RestQuery
    @Parameter(description = "what the last answer gave as next")
    public @Nullable Cursor cursor;

    @RestQuery
    @Purpose
    @Parameter(description = Purpose.DESCRIPTION)
    public @Nullable String purpose;

    @RestQuery
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    @Parameter(description = "at most so many")
    public int limit;

    /** Whether it asks for one merchant's or one chamber's timeline. */
    boolean isTimeline() {
        return merchantId != null || chamberId != null;
    }
}
