package com.studiosync.profile.slots;

import com.studiosync.platform.timetables.Period;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/**
 * The instants at which the clock on the wall shows a full hour, or a quarter, half or three quarters past one. Between two
 * changes of the clocks they are a quarter of an hour apart, so it goes from one change to the next.
 */
final class QuarterHours {

    private static final long SECONDS = 15 * 60;

    private QuarterHours() {}

    /** Those within a period, in their order. */
    static List<Instant> in(Period period, ZoneId zone) {
        ZoneRules rules = zone.getRules();
        List<Instant> found = new ArrayList<>();
        Instant begin = period.from();
        while (begin.isBefore(period.to())) {
            ZoneOffsetTransition change = rules.nextTransition(begin);
            Instant end =
                    change == null || change.getInstant().isAfter(period.to()) ? period.to() : change.getInstant();
            addWhileOffsetIs(rules.getOffset(begin), begin, end, found);
            begin = end;
        }
        return found;
    }

    private static void addWhileOffsetIs(ZoneOffset offset, Instant begin, Instant end, List<Instant> found) {
        long shown = begin.getEpochSecond() + offset.getTotalSeconds();
        long quarter = Math.floorDiv(shown, SECONDS) * SECONDS - offset.getTotalSeconds();
        for (Instant next = Instant.ofEpochSecond(quarter); next.isBefore(end); next = next.plusSeconds(SECONDS)) {
            if (!next.isBefore(begin)) {
                found.add(next);
            }
        }
    }
}
