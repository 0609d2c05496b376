package com.studiosync.platform.timetables;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the periods of one timetable. It goes from one change of the clocks to the next: between two of them local time
 * runs like any other, so that gaps, overlaps and skipped days need no case of their own.
 */
final class Resolution {

    private final Timetable timetable;
    private final Instant from;
    private final Instant to;
    private final List<Period> found = new ArrayList<>();

    Resolution(Timetable timetable, Instant from, Instant to) {
        this.timetable = timetable;
        this.from = from;
        this.to = to;
    }

    List<Period> in(ZoneRules zone) {
        Instant begin = from;
        while (begin.isBefore(to)) {
            ZoneOffsetTransition change = zone.nextTransition(begin);
            Instant end = change == null ? to : earlier(change.getInstant(), to);
            addWhileOffsetIs(zone.getOffset(begin), begin, end);
            begin = end;
        }
        return List.copyOf(found);
    }

    private void addWhileOffsetIs(ZoneOffset offset, Instant begin, Instant end) {
        LocalDate last = LocalDate.ofInstant(end, offset);
        for (LocalDate date = LocalDate.ofInstant(begin, offset); !date.isAfter(last); date = date.plusDays(1)) {
            Instant midnight = date.atStartOfDay().toInstant(offset);
            for (DaySpan span : timetable.on(date)) {
                add(later(begin, after(midnight, span.from())), earlier(end, after(midnight, span.to())));
            }
        }
    }

    private static Instant after(Instant midnight, int minutes) {
        return midnight.plusSeconds(60L * minutes);
    }

    /** Comes in the order of beginnings, so that only the last one can touch it. */
    private void add(Instant opening, Instant closing) {
        if (!opening.isBefore(closing)) {
            return;
        }
        int last = found.size() - 1;
        if (last < 0 || found.get(last).to().isBefore(opening)) {
            found.add(new Period(opening, closing));
        } else {
            Period touched = found.get(last);
            found.set(last, new Period(touched.from(), later(touched.to(), closing)));
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
