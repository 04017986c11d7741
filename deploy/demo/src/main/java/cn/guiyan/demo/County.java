package cn.guiyan.demo;

import cn.guiyan.regions.Region;
import cn.guiyan.regions.Regions;
import java.util.List;

/**
 * A county or zone with its figures out of province, in fen.
 *
 * @param code region code
 * @param user who records for it
 * @param target of the year 2014
 * @param half2014 arrived in January to June 2014
 * @param half2013 arrived in January to June 2013
 * @param rest2013 arrived in July to December 2013
 * @param projects how many it has
 * @param pace how much the first half of 2014 leans to its end (positive) or its beginning, in percent a month
 */
record County(
        String code, String user, long target, long half2014, long half2013, long rest2013, int projects, int pace) {

    static final String OUHAI = "330304";

    private static final List<County> ALL = Table.read(
            "counties.csv",
            row -> new County(
                    row[0],
                    row[1],
                    Fen.ofYi(row[2]),
                    Fen.ofYi(row[3]),
                    Fen.ofYi(row[4]),
                    Fen.ofYi(row[5]),
                    Integer.parseInt(row[6]),
                    Integer.parseInt(row[7])));

    static List<County> all() {
        return ALL;
    }

    /** The county of a county's, zone's or town's code. */
    static County of(String region) {
        return ALL.stream()
                .filter(county -> region.startsWith(county.code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no county has the region " + region));
    }

    Region region() {
        return Regions.standard().get(code);
    }

    /** Merchants come from a county; a zone is nobody's home. */
    boolean isZone() {
        return code.startsWith("3303K");
    }
}
