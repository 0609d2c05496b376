package com.studiosync.platform.timetables;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The slow way to know when something is open: look at the clock on the wall, again and again. */
record WallClock(Map<DayOfWeek, List<DaySpan>> week, List<Deviation> deviations, ZoneId zone) {

    boolean isOpenAt(Instant moment) {
        LocalDateTime shown = LocalDateTime.ofInstant(moment, zone);
        return deviations.stream().noneMatch(other -> other.closed() && other.covers(shown.toLocalDate()))
                && (isInSpanOf(shown.toLocalDate(), shown)
                        || isInSpanOf(shown.toLocalDate().minusDays(1), shown));
    }

    private boolean isInSpanOf(LocalDate date, LocalDateTime shown) {
        LocalDateTime midnight = date.atStartOfDay();
        return spansOf(date).stream()
                .anyMatch(span -> !shown.isBefore(midnight.plusMinutes(span.from()))
                        && shown.isBefore(midnight.plusMinutes(span.to())));
    }

    private List<DaySpan> spansOf(LocalDate date) {
        return deviations.stream()
                .filter(other -> other.covers(date))
                .findFirst()
                .map(Deviation::spans)
                .orElseGet(() -> week.getOrDefault(date.getDayOfWeek(), List.of()));
    }

    /** Looks every so many seconds, and takes for granted that nothing changes between two looks. */
    List<Period> lookedAt(Instant from, Instant to, int everySeconds) {
        List<Period> periods = new ArrayList<>();
        Instant opened = null;
        for (Instant moment = from; moment.isBefore(to); moment = moment.plusSeconds(everySeconds)) {
            boolean open = isOpenAt(moment);
            if (open && opened == null) {
                opened = moment;
            } else if (!open && opened != null) {
                periods.add(new Period(opened, moment));
                opened = null;
            }
        }
        if (opened != null) {
            periods.add(new Period(opened, to));
        }
        return periods;
    }
}
