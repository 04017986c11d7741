package cn.guiyan.demo;

import cn.guiyan.demo.Site.Investor;
import java.util.List;

/** Who is behind a project: somebody of the county who returned or is interested, and lives where the calibre says. */
final class Investors {
    private final Dice dice;
    private final List<Merchant> merchants;
    private final List<Chamber> chambers;

    Investors(Dice dice, List<Merchant> merchants, List<Chamber> chambers) {
        this.dice = dice;
        this.merchants = merchants;
        this.chambers = chambers;
    }

    Investor of(County county, boolean landed, String calibre) {
        List<Merchant> candidates = merchants.stream()
                .filter(merchant -> county.isZone() || merchant.region().equals(county.code()))
                .filter(merchant -> merchant.canvassing().equals(landed ? "RETURNED" : "INTERESTED"))
                .filter(merchant -> livesWhere(calibre, merchant.presentCity()))
                .toList();
        if (!candidates.isEmpty() && dice.percent(85)) {
            Merchant merchant = dice.oneOf(candidates);
            return new Investor(merchant.key(), dice.percent(50) ? merchant.chamber() : null);
        }
        List<Chamber> there = chambers.stream()
                .filter(chamber -> livesWhere(calibre, chamber.place()))
                .toList();
        return new Investor(null, dice.percent(60) ? dice.oneOf(there).key() : null);
    }

    /** Money from out of the province comes from there; money of the province from its other cities. */
    static boolean livesWhere(String calibre, String city) {
        return switch (calibre) {
            case Plans.OUT_OF_PROVINCE -> !city.startsWith("33");
            case "IN_PROVINCE_OUT_OF_CITY" -> city.startsWith("33");
            default -> true;
        };
    }
}
