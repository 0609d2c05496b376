package com.studiosync.studio.hours.document;

import com.studiosync.platform.problems.FieldError;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The rules that concern several fields at once. What cannot be read is passed over: that is told for itself. */
final class HoursRules {

    private static final int MINUTES_A_DAY = 24 * 60;
    private static final int MOST_DATES = 366;

    private final List<FieldError> errors = new ArrayList<>();

    private HoursRules() {}

    /** What a document breaks; some of it may come twice. */
    static List<FieldError> brokenBy(HoursDocument document) {
        HoursRules rules = new HoursRules();
        if (document.weekly() != null) {
            rules.checkWeek(document.weekly());
        }
        List<Stretch> dates = new ArrayList<>();
        for (int i = 0; i < document.exceptions().size(); i++) {
            rules.checkException("exceptions[" + i + "]", document.exceptions().get(i), dates);
        }
        for (int i = 0; i < document.closures().size(); i++) {
            rules.checkDates("closures[" + i + "]", document.closures().get(i), dates);
        }
        rules.errors.addAll(Stretch.overlaps(dates));
        return rules.errors;
    }

    /** After Sunday comes Monday again, into which Sunday's last interval can reach. */
    private void checkWeek(WeeklyHours weekly) {
        List<Stretch> week = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            String field = "weekly." + day.name().toLowerCase(Locale.ROOT);
            checkDay(field, weekly.on(day));
            week.addAll(stretches(field, weekly.on(day), day.ordinal()));
        }
        week.addAll(stretches("weekly.monday", weekly.on(DayOfWeek.MONDAY), DayOfWeek.values().length));
        errors.addAll(Stretch.overlaps(week));
    }

    /** Where it holds for several dates, its last interval can reach into its first one. */
    private void checkException(String field, ExceptionalHours exception, List<Stretch> dates) {
        if (exception == null) {
            return;
        }
        checkDates(field, exception, dates);
        checkDay(field + ".intervals", exception.intervals());
        boolean severalDates = exception.hasDates() && exception.first().isBefore(exception.last());
        errors.addAll(Stretch.overlaps(Stream.of(0, 1)
                .filter(day -> day == 0 || severalDates)
                .flatMap(day -> stretches(field + ".intervals", exception.intervals(), day).stream())
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

    private void checkDates(String field, DateRange range, List<Stretch> dates) {
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
