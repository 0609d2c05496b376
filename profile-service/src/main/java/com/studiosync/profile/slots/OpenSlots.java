package com.studiosync.profile.slots;

import com.studiosync.platform.timetables.Period;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * Cuts slots out of free time. One begins where a free stretch does, and whenever the studio's clock shows a quarter hour
 * within a stretch, as long as it fits. So slots overlap, and whoever asks for a part of a day is told the same ones as
 * whoever asks for all of it.
 */
final class OpenSlots {

    private OpenSlots() {}

    /** The slots that are asked for, by their beginnings. */
    static List<Period> in(FreeTime free, SlotQuery asked, ZoneId zone) {
        return free.stretches().stream()
                .flatMap(stretch -> beginnings(stretch, zone)
                        .filter(begin -> !begin.isBefore(asked.beginning().from())
                                && begin.isBefore(asked.beginning().to()))
                        .map(begin -> new Period(begin, begin.plus(asked.duration())))
                        .takeWhile(slot -> !slot.to().isAfter(stretch.to())))
                .toList();
    }

    private static Stream<Instant> beginnings(Period stretch, ZoneId zone) {
        return Stream.concat(Stream.of(stretch.from()), QuarterHours.in(stretch, zone).stream())
                .distinct();
    }
}
