package com.studiosync.profile.slots;

import com.studiosync.platform.timetables.Period;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Stretches of time, sorted and apart from each other. */
record FreeTime(List<Period> stretches) {

    /** What lies in both. */
    FreeTime within(FreeTime other) {
        List<Period> common = new ArrayList<>();
        int mine = 0;
        int theirs = 0;
        while (mine < stretches.size() && theirs < other.stretches.size()) {
            Period one = stretches.get(mine);
            Period two = other.stretches.get(theirs);
            addIfAny(common, later(one.from(), two.from()), earlier(one.to(), two.to()));
            if (one.to().isBefore(two.to())) {
                mine++;
            } else {
                theirs++;
            }
        }
        return new FreeTime(common);
    }

    /**
     * What is left of it.
     *
     * @param busy what is taken out, sorted by its beginnings; it may overlap
     * @param buffer what is taken out before and after each, too
     */
    FreeTime without(List<Period> busy, Duration buffer) {
        List<Period> left = new ArrayList<>();
        for (Period stretch : stretches) {
            Instant begin = stretch.from();
            for (Period taken : busy) {
                addIfAny(left, begin, earlier(stretch.to(), taken.from().minus(buffer)));
                begin = later(begin, taken.to().plus(buffer));
            }
            addIfAny(left, begin, stretch.to());
        }
        return new FreeTime(left);
    }

    private static void addIfAny(List<Period> periods, Instant from, Instant to) {
        if (from.isBefore(to)) {
            periods.add(new Period(from, to));
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
