package cn.guiyan.target.plan;

import cn.guiyan.events.Topics;
import cn.guiyan.figures.Rounding;
import cn.guiyan.figures.TieRule;
import cn.guiyan.http.SelfContained;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A plan with its target tree. */
@Schema(description = "年度任务计划 A year's plan for one calibre")
public record PlanView(
        UUID id,
        long version,
        String name,
        int year,
        String calibre,
        Rounding rounding,
        TieRule tieRule,
        PlanStatus status,
        @Nullable String provenance,

        @Nullable @Schema(description = "任务分解树; null until targets are given")
        TargetNode root)
        implements SelfContained {

    @Override
    @JsonIgnore
    public String topic() {
        return Topics.PLANS;
    }

    /** The tree of a list that has parents before children. */
    static @Nullable TargetNode tree(List<Target> targets) {
        Map<String, TargetNode> nodes = new LinkedHashMap<>();
        for (Target target : targets) {
            TargetNode node =
                    new TargetNode(target.code(), target.name(), target.amount(), target.reserve(), new ArrayList<>());
            nodes.put(target.code(), node);
            TargetNode parent = target.parent() == null ? null : nodes.get(target.parent());
            if (parent != null) {
                parent.childrenOrNone().add(node);
            }
        }
        return targets.isEmpty() ? null : nodes.get(targets.get(0).code());
    }
}
