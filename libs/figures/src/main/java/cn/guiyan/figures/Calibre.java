package cn.guiyan.figures;

import java.util.List;

/**
 * What an amount counts (口径). Base calibres exclude one another; a composite one is the sum of its components.
 *
 * @param code stable name, such as {@code OUT_OF_PROVINCE}
 * @param nameZh such as 省外
 * @param nameEn such as "Out of province"
 * @param components codes of base calibres; empty for a base calibre
 */
public record Calibre(String code, String nameZh, String nameEn, List<String> components) {
    public Calibre {
        components = List.copyOf(components);
    }

    /** Whether it is a sum of others. A ledger entry never has such a calibre. */
    public boolean isComposite() {
        return !components.isEmpty();
    }
}
