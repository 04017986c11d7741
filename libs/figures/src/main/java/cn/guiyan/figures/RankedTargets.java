package cn.guiyan.figures;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which nodes of a target tree (分解任务) stand in a ranking: the regions directly below the root. A department has a target, but no ledger to
 * measure it by.
 */
public final class RankedTargets {
    /** How a plan's own code of a department begins. */
    public static final String DEPARTMENT_PREFIX = "D-";

    private RankedTargets() {}

    /** Whether the code is a department's rather than a region's. */
    public static boolean isDepartment(String code) {
        return code.startsWith(DEPARTMENT_PREFIX);
    }

    /**
     * The nodes that are ranked, in the tree's order.
     *
     * @param tree the root first; empty when there is none
     */
    public static <T> List<T> of(List<T> tree, Function<T, String> code, Function<T, @Nullable String> parent) {
        if (tree.isEmpty()) {
            return List.of();
        }
        String root = code.apply(tree.get(0));
        return tree.stream()
                .filter(node -> root.equals(parent.apply(node)) && !isDepartment(code.apply(node)))
                .toList();
    }
}
