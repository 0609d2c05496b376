package com.studiosync.platform.timetables.document;

import com.studiosync.platform.problems.FieldError;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The rules of a document with weekly hours that concern several fields at once. What cannot be read is passed over: that is
 * told for itself, by the constraints of the fields.
 */
public final class TimetableRules {

    private static final int MINUTES_A_DAY = 24 * 60;
    private static final int MOST_DATES = 366;

    private final List<FieldError> errors = new ArrayList<>();
    private final List<Stretch> dates = new ArrayList<>();

    /** What the document breaks, once all of it was checked; some of it may come twice. */
    public List<FieldError> broken() {
        errors.addAll(Stretch.overlaps(dates));
        return List.copyOf(errors);
    }

    /** Checks a week: after Sunday comes Monday again, into which Sunday's last interval can reach. */
    public void checkWeek(String week, WeeklyHours weekly) {
        if (weekly == null) {
            return;
        }
        List<Stretch> stretches = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            String field = week + "." + day.name().toLowerCase(Locale.ROOT);
            checkDay(field, weekly.on(day));
            stretches.addAll(stretches(field, weekly.on(day), day.ordinal()));
        }
        stretches.addAll(stretches(week + ".monday", weekly.on(DayOfWeek.MONDAY), DayOfWeek.values().length));
        errors.addAll(Stretch.overlaps(stretches));
    }

    /** Checks what begins on some dates: where those are several, the last interval can reach into the first one. */
    public void checkDatedHours(String field, DateRange range, List<Interval> intervals) {
        if (range == null) {
            return;
        }
        checkDates(field, range);
        checkDay(field + ".intervals", intervals);
        boolean severalDates = range.hasDates() && range.first().isBefore(range.last());
        errors.addAll(Stretch.overlaps(Stream.of(0, 1)
                .filter(day -> day == 0 || severalDates)
                .flatMap(day -> stretches(field + ".intervals", intervals, day).stream())
                .toList()));
    }

    private void checkDay(String field, List<Interval> intervals) {
        Interval before = null;
        for (int i = 0; i < intervals.size(); i++) {
            Interval interval = intervals.get(i);
            if (interval == null || !interval.hasTimes()) {
                continue;
            }
            if (interval.endsAsItBegins()) {
                errors.add(new FieldError(
                        field + "[" + i + "].to", "must differ from the beginning; a whole day is 00:00 to 24:00"));
            }
            if (before != null && interval.from().compareTo(before.from()) < 0) {
                errors.add(
                        new FieldError(field + "[" + i + "].from", "must not be before the interval that it follows"));
            }
            before = interval;
        }
    }

    private static List<Stretch> stretches(String field, List<Interval> intervals, int day) {
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < intervals.size(); i++) {
            Interval interval = intervals.get(i);
            if (interval != null && interval.hasTimes() && !interval.endsAsItBegins()) {
                long midnight = (long) day * MINUTES_A_DAY;
                stretches.add(new Stretch(
                        field + "[" + i + "]",
                        midnight + interval.span().from(),
                        midnight + interval.span().to()));
            }
        }
        return stretches;
    }

    /** Checks a range of dates, none of which may be in another range of the document. */
    public void checkDates(String field, DateRange range) {
        if (range == null || !range.hasDates()) {
            return;
        }
        Stretch stretch =
                new Stretch(field, range.first().toEpochDay(), range.last().toEpochDay() + 1);
        if (stretch.end() <= stretch.begin()) {
            errors.add(new FieldError(field + ".lastDate", "must not be before firstDate"));
        } else if (stretch.end() - stretch.begin() > MOST_DATES) {
            errors.add(new FieldError(field + ".lastDate", "must make a range of at most " + MOST_DATES + " dates"));
        } else {
            dates.add(stretch);
        }
    }
}
