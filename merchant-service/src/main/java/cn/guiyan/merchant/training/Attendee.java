package cn.guiyan.merchant.training;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who is to attend a class.
 *
 * @param chamberId the chamber that the merchant attends for, or null
 * @param attended whether the merchant was there
 */
@Embeddable
@Schema(description = "学员 An attendee")
public record Attendee(
        @NotNull @Schema(description = "温商") UUID merchantId,

        @Nullable @Schema(description = "所代表的商会") UUID chamberId,
        @Schema(description = "是否到课") boolean attended) {}
