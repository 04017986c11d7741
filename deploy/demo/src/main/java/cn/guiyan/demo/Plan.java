package cn.guiyan.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The year's plan with its target tree.
 *
 * @param provenance which of its figures are published, in Chinese, shown under the page
 */
public record Plan(String key, String name, int year, String calibre, String provenance, Target root) {

    /** A node of the tree; its children and its reserve sum to its amount. */
    public record Target(String code, String name, BigDecimal amount, BigDecimal reserve, List<Target> children) {
        static Target leaf(String code, String name, long fen) {
            return new Target(code, name, Fen.toYuan(fen), Fen.toYuan(0), List.of());
        }

        /** The node and everything below it. */
        public List<Target> all() {
            List<Target> all = new ArrayList<>(List.of(this));
            children.forEach(child -> all.addAll(child.all()));
            return all;
        }
    }
}
