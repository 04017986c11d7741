package cn.guiyan.demo;

import cn.guiyan.demo.Site.Investor;
import cn.guiyan.regions.Regions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The projects: those that the bulletin names, 瑞安's eighteen signings, and generated ones with 示例 in their names. */
final class Sites {
    static final LocalDate ANNUAL_MEETING = LocalDate.of(2014, 5, 30);
    static final String SIGNED_THERE = "第十一届全国各地温州商会年会签约";
    private static final int RUIAN_SIGNINGS = 18;
    private static final String RUIAN = "330381";
    private static final int PERCENT_LANDED = 76;

    private final Dice dice;
    private final Investors investors;
    private final Map<String, Long> towns = Plans.ouhaiTowns();
    private final List<Site> sites = new ArrayList<>(named());

    private Sites(long seed, List<Merchant> merchants, List<Chamber> chambers) {
        dice = new Dice(seed, "projects");
        investors = new Investors(new Dice(seed, "investors"), merchants, chambers);
    }

    /** In the order in which they began. */
    static List<Site> generate(long seed, List<Merchant> merchants, List<Chamber> chambers) {
        Sites made = new Sites(seed, merchants, chambers);
        County.all().forEach(made::generate);
        return made.sites.stream()
                .sorted(Comparator.comparing(Site::begin).thenComparing(Site::name))
                .toList();
    }

    private static List<Site> named() {
        return Table.read("named-projects.csv", row -> {
            LocalDate landed = row[6].isEmpty() ? null : LocalDate.parse(row[6]);
            return new Site(
                    row[0],
                    row[1],
                    row[2],
                    Stage.valueOf(row[4]),
                    LocalDate.parse(row[5]),
                    landed,
                    Timeline.TODAY,
                    Plans.OUT_OF_PROVINCE,
                    40,
                    Fen.ofYi(row[7]),
                    Investor.UNKNOWN,
                    row[8].isEmpty() ? null : row[8]);
        });
    }

    private void generate(County county) {
        Themes themes = new Themes(county, dice);
        long named = sites.stream().filter(site -> site.county().equals(county)).count();
        int count = county.projects() - (int) named;
        if (county.code().equals(RUIAN)) {
            count -= RUIAN_SIGNINGS;
            signAtTheAnnualMeeting(county, themes);
        }
        List<String> places = places(county, count);
        int landed = count * PERCENT_LANDED / 100;
        for (int i = 0; i < count; i++) {
            String place = places.get(i);
            boolean lasts = i < Math.max(3, towns.containsKey(place) ? towns.size() : 0);
            sites.add(i < landed ? landed(county, place, themes.next(), lasts) : inTalks(county, place, themes.next()));
        }
    }

    /** In 瓯海 every town, and then the towns by their targets; elsewhere the county. */
    private List<String> places(County county, int count) {
        List<String> places = new ArrayList<>();
        if (county.code().equals(County.OUHAI)) {
            List<String> codes = towns.keySet().stream().sorted().toList();
            places.addAll(codes);
            while (places.size() < count) {
                places.add(dice.weighted(codes, this::townWeight));
            }
        }
        while (places.size() < count) {
            places.add(county.code());
        }
        return places;
    }

    private long townWeight(String code) {
        return towns.getOrDefault(code, 0L) / (10 * Fen.YI / 100);
    }

    private Site landed(County county, String place, Themes.Theme theme, boolean lasts) {
        Timeline timeline = lasts ? Timeline.lasting(dice) : Timeline.any(dice);
        String calibre = lasts ? Plans.OUT_OF_PROVINCE : calibre(theme.industry());
        long weight = towns.containsKey(place) ? Math.max(2, townWeight(place) / (lasts ? 1 : 3)) : dice.between(6, 30);
        return new Site(
                nameOf(place, theme),
                place,
                theme.industry(),
                timeline.stage(),
                timeline.since(),
                timeline.landed(),
                timeline.production(),
                calibre,
                weight,
                0,
                investors.of(county, true, calibre),
                theme.isFashion() ? "五大时尚板块" : null);
    }

    private Site inTalks(County county, String place, Themes.Theme theme) {
        Stage stage = dice.weighted(
                List.of(Stage.RESERVE, Stage.NEGOTIATION, Stage.SIGNED),
                one -> one == Stage.NEGOTIATION ? 45 : one == Stage.RESERVE ? 30 : 25);
        LocalDate since = WorkingDays.onOrAfter(dice.between(LocalDate.of(2013, 6, 3), LocalDate.of(2014, 6, 20)));
        long planned = dice.between(40, 900) * 100 * Fen.WAN;
        return open(county, place, theme, stage, since, planned, theme.isFashion() ? "五大时尚板块" : null);
    }

    /** 18 projects of 105.58亿元 together. */
    private void signAtTheAnnualMeeting(County county, Themes themes) {
        long[] weights = new long[RUIAN_SIGNINGS];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = dice.between(10, 100);
        }
        for (long planned : Fen.split(Fen.ofYi("105.58"), weights, 100 * Fen.WAN)) {
            sites.add(open(county, county.code(), themes.next(), Stage.SIGNED, ANNUAL_MEETING, planned, SIGNED_THERE));
        }
    }

    private Site open(
            County county,
            String place,
            Themes.Theme theme,
            Stage stage,
            LocalDate since,
            long planned,
            @Nullable String programme) {
        return new Site(
                nameOf(place, theme),
                place,
                theme.industry(),
                stage,
                since,
                null,
                Timeline.TODAY,
                Plans.OUT_OF_PROVINCE,
                0,
                planned,
                investors.of(county, false, Plans.OUT_OF_PROVINCE),
                programme);
    }

    private String calibre(String industry) {
        if (industry.equals("K")) {
            return dice.percent(80) ? "OUT_OF_CITY_REAL_ESTATE" : Plans.OUT_OF_PROVINCE;
        }
        if (dice.percent(8)) {
            return "IN_PROVINCE_OUT_OF_CITY";
        }
        return dice.percent(6) ? "CAPITAL_RETURN" : Plans.OUT_OF_PROVINCE;
    }

    private static String nameOf(String place, Themes.Theme theme) {
        return Regions.standard().get(place).shortName() + "示例" + theme.name();
    }
}
