package cn.guiyan.demo;

import cn.guiyan.regions.Regions;
import java.util.List;

/** Chambers in real cities, as their names are usually formed; their contacts do not exist. */
final class Chambers {
    static final String OFFICE = "office";

    private Chambers() {}

    static List<Chamber> generate() {
        return Table.read(
                "chambers.csv",
                row -> new Chamber(
                        "chamber-" + row[0],
                        OFFICE,
                        Regions.standard().get(row[0]).name() + "温州商会",
                        row[0],
                        row[1],
                        row[2].isEmpty() ? null : row[2],
                        "330300",
                        "示例联系人",
                        "10000" + row[0]));
    }
}
