package com.studiosync.profile.entries;

import com.studiosync.platform.problems.Problems;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Some days to look back over, month by month.
 *
 * @param first the first day
 * @param last the last day, not before the first
 */
public record Months(LocalDate first, LocalDate last) {

    private static final int USUALLY = 12;
    private static final int AT_MOST = 60;

    /** The days that are asked for; without them the month of today and the eleven before. */
    public static Months asked(Days days, LocalDate today) {
        LocalDate last = days.last().orElse(today);
        LocalDate first =
                days.first().orElseGet(() -> last.minusMonths(USUALLY - 1L).withDayOfMonth(1));
        Days.requireOrder(first, last);
        Months months = new Months(first, last);
        if (months.count() > AT_MOST) {
            throw Problems.invalid("from", "must be at most " + AT_MOST + " months before to");
        }
        return months;
    }

    /** Every month that has at least one of the days. */
    public List<YearMonth> all() {
        return LongStream.range(0, count())
                .mapToObj(YearMonth.from(first)::plusMonths)
                .toList();
    }

    private long count() {
        return ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(last)) + 1;
    }
}
