package cn.guiyan.merchant.followup;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Personal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a leader says is to be done (批示).
 *
 * @param officialId the leader's record
 * @param on the day it was given
 * @param text in the leader's words
 * @param due the day by which a reply is expected
 */
@Embeddable
public record Directive(
        @Column(name = "directive_official_id") UUID officialId,
        @Column(name = "directive_on") LocalDate on,

        @Column(name = "directive_text") @Personal(DataClass.PERSONAL)
        String text,

        @Column(name = "directive_due") LocalDate due) {}
