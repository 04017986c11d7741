package cn.guiyan.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a county's projects are about: its own trades and those found everywhere, again and again in further phases. */
final class Themes {
    private static final List<String> PHASES = List.of("", "二期", "三期", "四期");

    /** An industry (GB/T 4754 section) and what to call the project. */
    record Theme(String industry, String name) {
        boolean isFashion() {
            return name.contains("时尚");
        }
    }

    private record Row(String county, Theme theme) {}

    private static final List<Row> ALL = Table.read("themes.csv", row -> new Row(row[0], new Theme(row[1], row[2])));

    private final List<Theme> themes;
    private int next;

    Themes(County county, Dice dice) {
        List<Theme> own = of(county.code());
        List<Theme> general = of("*");
        dice.shuffle(general);
        themes = Stream.concat(own.stream(), general.stream()).toList();
    }

    Theme next() {
        Theme theme = themes.get(next % themes.size());
        String phase = PHASES.get(next / themes.size());
        next++;
        return new Theme(theme.industry(), theme.name() + phase);
    }

    private static List<Theme> of(String county) {
        List<Theme> some = new ArrayList<>();
        ALL.stream().filter(row -> row.county().equals(county)).forEach(row -> some.add(row.theme()));
        return some;
    }
}
