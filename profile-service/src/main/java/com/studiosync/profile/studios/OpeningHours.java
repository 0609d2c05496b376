package com.studiosync.profile.studios;

import com.studiosync.contracts.studio.StudioHoursChanged;
import com.studiosync.platform.timetables.DaySpan;
import com.studiosync.platform.timetables.Deviation;
import com.studiosync.platform.timetables.Timetable;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Business hours as their studio told them. */
record OpeningHours(
        Map<DayOfWeek, List<StudioHoursChanged.Interval>> weekly,
        List<StudioHoursChanged.DatedHours> exceptions,
        List<StudioHoursChanged.Closure> closures) {

    /** What holds until hours are told: never open. */
    static final OpeningHours NONE = new OpeningHours(Map.of(), List.of(), List.of());

    /** Those of an event; a failure for such as nobody can work with, so that the event is parked. */
    static OpeningHours of(StudioHoursChanged event) {
        OpeningHours hours = new OpeningHours(event.weekly(), event.exceptions(), event.closures());
        hours.timetable();
        return hours;
    }

    Timetable timetable() {
        return new Timetable(
                weekly.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, day -> spans(day.getValue()))),
                Stream.concat(
                                exceptions.stream()
                                        .map(dated -> Deviation.otherHours(
                                                dated.firstDate(), dated.lastDate(), spans(dated.intervals()))),
                                closures.stream()
                                        .map(closure -> Deviation.closure(closure.firstDate(), closure.lastDate())))
                        .toList());
    }

    private static List<DaySpan> spans(List<StudioHoursChanged.Interval> intervals) {
        return intervals.stream()
                .map(interval -> DaySpan.between(interval.from(), interval.to()))
                .toList();
    }
}
