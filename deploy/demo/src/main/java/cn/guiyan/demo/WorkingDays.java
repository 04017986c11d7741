package cn.guiyan.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;

/** Days on which money moves: no weekends, no Spring Festival, no first days of January, May and October. */
final class WorkingDays {
    private WorkingDays() {}

    /** Those of a month, from a day on. */
    static List<LocalDate> of(YearMonth month, LocalDate from) {
        return month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(day -> !day.isBefore(from) && isWorking(day))
                .toList();
    }

    static LocalDate onOrAfter(LocalDate day) {
        return day.datesUntil(day.plusDays(20))
                .filter(WorkingDays::isWorking)
                .findFirst()
                .orElseThrow();
    }

    static boolean isWorking(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !isHoliday(day);
    }

    private static boolean isHoliday(LocalDate day) {
        MonthDay date = MonthDay.from(day);
        return isWithin(day, "2013-02-09", "2013-02-15")
                || isWithin(day, "2014-01-31", "2014-02-06")
                || date.equals(MonthDay.of(1, 1))
                || date.equals(MonthDay.of(5, 1))
                || (day.getMonthValue() == 10 && day.getDayOfMonth() <= 7);
    }

    private static boolean isWithin(LocalDate day, String first, String last) {
        return !day.isBefore(LocalDate.parse(first)) && !day.isAfter(LocalDate.parse(last));
    }
}
