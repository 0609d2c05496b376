package com.studiosync.profile.attendance;

import java.time.YearMonth;

/**
 * How often something became of the lessons of a month.
 *
 * @param minutes how long they were together, of those that tell it; {@code null} when none does
 */
record MonthCount(int year, int month, AttendanceStatus status, long lessons, Long minutes) {

    YearMonth yearMonth() {
        return YearMonth.of(year, month);
    }
}
