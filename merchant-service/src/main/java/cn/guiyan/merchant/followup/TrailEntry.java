package cn.guiyan.merchant.followup;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import cn.guiyan.access.Personal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step that was taken.
 *
 * @param on the day
 * @param unit whose step it was; null for a leader's own, and for the one who raised what is followed up
 * @param text the directive, reply, reason or comment
 */
@Embeddable
public record TrailEntry(
        @Enumerated(EnumType.STRING) Step step,
        @Column(name = "taken_on") LocalDate on,
        @Impersonal(DataClass.INTERNAL) @Nullable String unit,
        @Personal(DataClass.PERSONAL) @Nullable String text) {}
