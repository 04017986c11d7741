package cn.guiyan.target.plan;

import cn.guiyan.http.ProblemException;
import cn.guiyan.target.TargetProblem;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rule of the release: at every node that has children, they and the node's reserve sum to its amount (to the fen). */
final class TargetSums {
    private TargetSums() {}

    /** @throws ProblemException {@code targets-do-not-sum}, naming the first node, what was expected, the sum and the difference */
    static void require(List<Target> targets) {
        Map<String, BigDecimal> sums = new HashMap<>();
        for (Target target : targets) {
            if (target.parent() != null) {
                sums.merge(target.parent(), target.amount(), BigDecimal::add);
            }
        }
        for (Target target : targets) {
            BigDecimal children = sums.get(target.code());
            if (children != null) {
                requireSum(target, children.add(target.reserve()));
            }
        }
    }

    private static void requireSum(Target node, BigDecimal sum) {
        BigDecimal difference = sum.subtract(node.amount());
        if (difference.signum() != 0) {
            throw new ProblemException(
                    TargetProblem.TARGETS_DO_NOT_SUM,
                    Map.of(
                            "node", node.code(),
                            "name", node.name(),
                            "expected", node.amount(),
                            "sum", sum,
                            "difference", difference));
        }
    }
}
