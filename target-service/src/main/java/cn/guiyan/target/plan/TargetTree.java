package cn.guiyan.target.plan;

import cn.guiyan.figures.IllegalAmountException;
import cn.guiyan.figures.Money;
import cn.guiyan.figures.RankedTargets;
import cn.guiyan.http.CommonProblem;
import cn.guiyan.http.ProblemException;
import cn.guiyan.regions.Region;
import cn.guiyan.regions.RegionKind;
import cn.guiyan.regions.Regions;
import cn.guiyan.target.TargetProblem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What makes a target tree (分解任务): the city at its root, regions below the regions that they belong to, departments as leaves, every
 * code once. Whether the amounts sum is asked only when the plan is released, since a tree is filled in step by step.
 */
final class TargetTree {
    /** City, county or zone, town, department. */
    static final int MAX_DEPTH = 4;

    static final int MAX_TARGETS = 500;

    private final Regions regions;
    private final int year;
    private final Map<String, Target> targets = new LinkedHashMap<>();

    private TargetTree(Regions regions, int year) {
        this.regions = regions;
        this.year = year;
    }

    /**
     * The nodes level by level, the root first.
     *
     * @throws ProblemException naming the first node that has no place in the tree
     */
    static List<Target> of(TargetNode root, int year, Regions regions) {
        TargetTree tree = new TargetTree(regions, year);
        List<Placed> level = List.of(new Placed(root, null));
        for (int depth = 1; !level.isEmpty(); depth++) {
            if (depth > MAX_DEPTH || tree.targets.size() + level.size() > MAX_TARGETS) {
                throw new ProblemException(
                        TargetProblem.TARGET_TREE_TOO_LARGE, Map.of("maxDepth", MAX_DEPTH, "maxTargets", MAX_TARGETS));
            }
            List<Placed> below = new ArrayList<>();
            for (Placed placed : level) {
                tree.add(placed);
                placed.node().childrenOrNone().forEach(child -> below.add(new Placed(child, placed.node())));
            }
            level = below;
        }
        return List.copyOf(tree.targets.values());
    }

    private void add(Placed placed) {
        TargetNode node = placed.node();
        String name = RankedTargets.isDepartment(node.code()) ? department(placed) : region(placed);
        BigDecimal amount = yuan(node.code(), "amount", node.amount());
        BigDecimal reserve = node.reserve() == null ? Money.ZERO : yuan(node.code(), "reserve", node.reserve());
        if (amount.signum() <= 0) {
            throw illegalAmount(node.code(), "amount", amount);
        }
        if (reserve.signum() < 0 || reserve.compareTo(amount) > 0) {
            throw illegalAmount(node.code(), "reserve", reserve);
        }
        Target target = new Target(node.code(), name, placed.parentCode(), amount, reserve);
        if (targets.put(node.code(), target) != null) {
            throw new ProblemException(TargetProblem.DUPLICATE_TARGET, Map.of("code", node.code()));
        }
    }

    private static String department(Placed placed) {
        TargetNode node = placed.node();
        String name = node.name();
        if (name == null
                || name.isBlank()
                || placed.parent() == null
                || !node.childrenOrNone().isEmpty()) {
            throw new ProblemException(TargetProblem.ILLEGAL_DEPARTMENT, Map.of("code", node.code()));
        }
        return name.strip();
    }

    private String region(Placed placed) {
        TargetNode node = placed.node();
        Region region = regions.find(node.code())
                .orElseThrow(() -> new ProblemException(
                        CommonProblem.UNKNOWN_REGION, Map.of("field", "code", "code", node.code())));
        if (!existsIn(region, year)) {
            throw new ProblemException(CommonProblem.REGION_NOT_VALID, Map.of("region", node.code(), "date", year));
        }
        boolean inPlace = placed.parent() == null
                ? region.kind() == RegionKind.PREFECTURE
                : placed.parent().code().equals(region.parent());
        if (!inPlace) {
            throw new ProblemException(
                    TargetProblem.TARGET_MISPLACED,
                    Map.of("code", node.code(), "name", region.name(), "parent", placed.parentOrRoot()));
        }
        return node.name() == null || node.name().isBlank()
                ? region.name()
                : node.name().strip();
    }

    private static boolean existsIn(Region region, int year) {
        LocalDate from = region.validFrom();
        LocalDate to = region.validTo();
        return (from == null || from.getYear() <= year) && (to == null || to.isAfter(LocalDate.of(year, 1, 1)));
    }

    private static BigDecimal yuan(String code, String field, BigDecimal amount) {
        try {
            return Money.yuan(amount);
        } catch (IllegalAmountException e) {
            throw illegalAmount(code, field, amount);
        }
    }

    private static ProblemException illegalAmount(String code, String field, BigDecimal amount) {
        // Not written out: 1E+999999999 is a short text, but a huge number.
        return new ProblemException(
                TargetProblem.ILLEGAL_TARGET_AMOUNT, Map.of("code", code, "field", field, "amount", amount.toString()));
    }

    private record Placed(TargetNode node, @Nullable TargetNode parent) {
        @Nullable
        String parentCode() {
            return parent == null ? null : parent.code();
        }

        String parentOrRoot() {
            return parent == null ? "" : parent.code();
        }
    }
}
