package cn.guiyan.merchant.suggestion;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A unit that has not answered a suggestion in time; for one with a leader's directive that nobody assigned in time, the city's office.
 *
 * @param unit its code
 * @param office code of the region whose office's matter it is: the unit's, or the city's for a department
 * @param assigned false when it has not been given to a unit yet
 * @param confidential about conduct: for leaders, the city's office and supervisors only
 * @param due the day by which the answer was expected
 */
public record OverdueReply(
        UUID suggestionId, String unit, String office, boolean assigned, boolean confidential, LocalDate due) {}
