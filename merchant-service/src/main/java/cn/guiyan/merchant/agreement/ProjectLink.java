package cn.guiyan.merchant.agreement;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A project that fulfils an agreement.
 *
 * @param from first day from which its funds count for it
 */
@Schema(description = "履约项目 A project that fulfils the agreement")
public record ProjectLink(UUID projectId, LocalDate from) {}
