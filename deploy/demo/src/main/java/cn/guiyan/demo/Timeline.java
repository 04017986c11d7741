package cn.guiyan.demo;

import java.time.LocalDate;

/** When a landed project lands, is built and produces; its money comes from landing to production. */
record Timeline(LocalDate landed, LocalDate construction, LocalDate production, LocalDate effective) {
    static final LocalDate TODAY = LocalDate.of(2014, 6, 30);

    /** A project that takes money from before 2013 until after June 2014. */
    static Timeline lasting(Dice dice) {
        LocalDate landed = dice.between(LocalDate.of(2012, 2, 6), LocalDate.of(2012, 11, 30));
        return of(dice, landed, dice.between(28, 36));
    }

    static Timeline any(Dice dice) {
        LocalDate landed = dice.percent(45)
                ? dice.between(LocalDate.of(2012, 3, 1), LocalDate.of(2012, 12, 20))
                : dice.between(LocalDate.of(2013, 1, 7), LocalDate.of(2014, 5, 28));
        return of(dice, landed, dice.between(9, 20));
    }

    private static Timeline of(Dice dice, LocalDate landed, long monthsOfConstruction) {
        LocalDate first = WorkingDays.onOrAfter(landed);
        LocalDate construction = WorkingDays.onOrAfter(first.plusDays(dice.between(40, 200)));
        LocalDate production = WorkingDays.onOrAfter(construction.plusMonths(monthsOfConstruction));
        return new Timeline(
                first,
                construction,
                production,
                WorkingDays.onOrAfter(production.plusMonths(3).plusDays(dice.between(0, 150))));
    }

    Stage stage() {
        if (!effective.isAfter(TODAY)) {
            return Stage.EFFECTIVE;
        }
        if (!production.isAfter(TODAY)) {
            return Stage.PRODUCTION;
        }
        return construction.isAfter(TODAY) ? Stage.LANDED : Stage.CONSTRUCTION;
    }

    LocalDate since() {
        return switch (stage()) {
            case EFFECTIVE -> effective;
            case PRODUCTION -> production;
            case CONSTRUCTION -> construction;
            default -> landed;
        };
    }
}
