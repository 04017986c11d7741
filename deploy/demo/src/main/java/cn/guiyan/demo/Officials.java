package cn.guiyan.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** City leaders and the counties' officers, none of whom exists. */
final class Officials {
    static final int LEADERS = 36;
    static final LocalDate LEADERS_FROM = LocalDate.of(2012, 2, 20);
    static final LocalDate OFFICERS_FROM = LocalDate.of(2013, 3, 1);
    static final String CITY = "330300";
    private static final int OFFICERS_OF_A_COUNTY = 2;

    private Officials() {}

    /** @param number from 1 */
    static String leader(int number) {
        return "leader-%02d".formatted(number);
    }

    /** @param number 1 or 2 */
    static String officer(String county, int number) {
        return "officer-%s-%d".formatted(county, number);
    }

    static List<List<Deed>> deeds() {
        List<List<Deed>> deeds = new ArrayList<>();
        for (int number = 1; number <= LEADERS; number++) {
            deeds.add(List.of(leaderOf(number)));
        }
        int officers = 0;
        for (County county : County.all()) {
            for (int number = 1; number <= OFFICERS_OF_A_COUNTY; number++) {
                officers++;
                deeds.add(List.of(officerOf(county, number, officers)));
            }
        }
        return deeds;
    }

    private static Deed leaderOf(int number) {
        return Deed.of(
                leader(number),
                LEADERS_FROM,
                Chambers.OFFICE,
                "officials",
                Bodies.synthetic(
                        "name",
                        "示例市领导" + Merchants.inChinese(number, 2),
                        "kind",
                        "LEADER",
                        "unit",
                        "温州市（示例）",
                        "post",
                        "市领导（示例）",
                        "region",
                        CITY,
                        "from",
                        LEADERS_FROM.toString(),
                        // The demonstration's leader is the first of them, and gives directives in person.
                        "account",
                        number == 1 ? "leader" : null));
    }

    private static Deed officerOf(County county, int number, int ofAll) {
        return Deed.of(
                officer(county.code(), number),
                OFFICERS_FROM,
                county.user(),
                "officials",
                Bodies.synthetic(
                        "name",
                        "示例挂钩干部" + Merchants.inChinese(ofAll, 2),
                        "kind",
                        "COUNTY_OFFICER",
                        "unit",
                        county.region().name() + "经合办",
                        "post",
                        "挂钩干部（示例）",
                        "region",
                        county.code(),
                        "from",
                        OFFICERS_FROM.toString(),
                        "account",
                        number == 1 ? county.user() : null));
    }
}
