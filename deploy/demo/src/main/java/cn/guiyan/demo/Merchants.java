package cn.guiyan.demo;

import cn.guiyan.regions.Region;
import cn.guiyan.regions.RegionKind;
import cn.guiyan.regions.Regions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Merchants who are plainly invented: called 示例商人 with a number, reachable under numbers that no operator assigns. */
final class Merchants {
    private static final int COUNT = 400;
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Map<String, String> TRADES = Map.ofEntries(
            Map.entry("鞋业", "C"),
            Map.entry("服饰", "C"),
            Map.entry("电气", "C"),
            Map.entry("阀门", "C"),
            Map.entry("汽配", "C"),
            Map.entry("眼镜", "C"),
            Map.entry("包装", "C"),
            Map.entry("商贸", "F"),
            Map.entry("建材市场", "F"),
            Map.entry("物流", "G"),
            Map.entry("信息技术", "I"),
            Map.entry("置业", "K"),
            Map.entry("投资", "L"),
            Map.entry("酒店", "H"),
            Map.entry("农业", "A"));
    private static final List<String> TRADE_NAMES =
            TRADES.keySet().stream().sorted().toList();

    private final Dice dice;
    private final Map<String, Chamber> chambers;
    private final List<Chamber> chamberCities;
    private final List<String> cities;

    private Merchants(Dice dice, List<Chamber> chambers) {
        this.dice = dice;
        this.chamberCities = chambers;
        this.chambers = chambers.stream().collect(Collectors.toMap(Chamber::place, Function.identity()));
        this.cities = Regions.standard().all().stream()
                .filter(region -> region.kind() == RegionKind.PREFECTURE)
                .map(Region::code)
                .filter(code -> !code.equals("330300"))
                .toList();
    }

    static List<Merchant> generate(long seed, List<Chamber> chambers) {
        Merchants merchants = new Merchants(new Dice(seed, "merchants"), chambers);
        List<County> homes =
                County.all().stream().filter(county -> !county.isZone()).toList();
        List<Merchant> all = new ArrayList<>();
        for (int number = 1; number <= COUNT; number++) {
            all.add(merchants.merchant(number, merchants.dice.weighted(homes, County::projects)));
        }
        return List.copyOf(all);
    }

    private Merchant merchant(int number, County home) {
        String city = dice.percent(75) ? dice.oneOf(chamberCities).place() : dice.oneOf(cities);
        String trade = dice.oneOf(TRADE_NAMES);
        Optional<Chamber> chamber = Optional.ofNullable(chambers.get(city)).filter(there -> dice.percent(85));
        return new Merchant(
                "merchant-%03d".formatted(number),
                home.user(),
                "示例商人" + inChinese(number, 3),
                home.code(),
                city,
                TRADES.getOrDefault(trade, "C"),
                Regions.standard().get(city).shortName() + "示例" + trade + "有限公司",
                "1000001%04d".formatted(number),
                chamber.map(Chamber::key).orElse(null),
                canvassing());
    }

    private String canvassing() {
        return dice.weighted(
                List.of("RETURNED", "INTERESTED", "CONTACTED", "UNVISITED", "DECLINED"), status -> switch (status) {
                    case "RETURNED" -> 38;
                    case "INTERESTED" -> 24;
                    case "CONTACTED" -> 18;
                    case "UNVISITED" -> 14;
                    default -> 6;
                });
    }

    /** Digit by digit, such as 〇一二. */
    static String inChinese(int number, int digits) {
        return ("%0" + digits + "d")
                .formatted(number)
                .chars()
                .mapToObj(digit -> DIGITS.substring(digit - '0', digit - '0' + 1))
                .collect(Collectors.joining());
    }
}
