package cn.guiyan.target.plan;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan in a list, without its tree. */
@Schema(description = "年度任务计划 A plan without its tree")
public record PlanSummaryView(UUID id, long version, String name, int year, String calibre, PlanStatus status) {}
