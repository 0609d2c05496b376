package com.studiosync.platform.timetables;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** When something is open: the same every week, but for some dates. It knows local times alone, and no time zone. */
public final class Timetable {

    private final Map<DayOfWeek, List<DaySpan>> week;
    private final NavigableMap<LocalDate, Deviation> deviations = new TreeMap<>();

    /**
     * A timetable; spans may touch, overlap and stand in any order.
     *
     * @param week what begins on each day of the week; a day that is absent has nothing
     * @param deviations which dates are different
     * @throws IllegalArgumentException when a date is in two deviations
     */
    public Timetable(Map<DayOfWeek, List<DaySpan>> week, Collection<Deviation> deviations) {
        this.week = Map.copyOf(week);
        deviations.forEach(this::add);
    }

    private void add(Deviation deviation) {
        Map.Entry<LocalDate, Deviation> before = deviations.floorEntry(deviation.last());
        if (before != null && !before.getValue().last().isBefore(deviation.first())) {
            throw new IllegalArgumentException("Two deviations on a date from " + deviation.first());
        }
        deviations.put(deviation.first(), deviation);
    }

    /**
     * When it is open in some time zone between two instants, the first included and the last not: sorted, and what touches
     * is one. A local time that the clock skips is not there to be open; one that it shows twice is open twice.
     */
    public List<Period> during(Instant from, Instant to, ZoneId zone) {
        return new Resolution(this, from, to).in(zone.getRules());
    }

    /** What of a date is open, by its beginning: what begins on it, and the rest of the night before. */
    List<DaySpan> on(LocalDate date) {
        if (deviationOn(date).filter(Deviation::closed).isPresent()) {
            return List.of();
        }
        Stream<DaySpan> fromTheNightBefore =
                beginningOn(date.minusDays(1)).stream().flatMap(DaySpan::afterMidnight);
        Stream<DaySpan> fromThisDay = beginningOn(date).stream().map(DaySpan::untilMidnight);
        return Stream.concat(fromTheNightBefore, fromThisDay)
                .sorted(Comparator.comparingInt(DaySpan::from))
                .toList();
    }

    private List<DaySpan> beginningOn(LocalDate date) {
        return deviationOn(date)
                .map(Deviation::spans)
                .orElseGet(() -> week.getOrDefault(date.getDayOfWeek(), List.of()));
    }

    private Optional<Deviation> deviationOn(LocalDate date) {
        return Optional.ofNullable(deviations.floorEntry(date))
                .map(Map.Entry::getValue)
                .filter(deviation -> deviation.covers(date));
    }
}
