package cn.guiyan.merchant.calendar;

import java.time.LocalDate;

/**
 * What stands in a calendar for one or more whole days.
 *
 * @param uid the same for the same record for ever, by which a calendar replaces it
 * @param version of the record
 * @param title in Chinese; no phone, no note
 * @param from first day
 * @param to last day
 */
record CalendarDay(String uid, long version, String title, LocalDate from, LocalDate to) {}
