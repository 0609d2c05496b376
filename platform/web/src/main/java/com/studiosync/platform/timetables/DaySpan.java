package com.studiosync.platform.timetables;

import java.util.stream.Stream;

/**
 * A stretch of local time that begins on some day, to the minute. It ends on the same day, at midnight, or before the same
 * time of the next day.
 *
 * @param from its first minute, counted from the day's midnight: 0 to 1439
 * @param to the first minute after it, counted the same way: above 1440 when it passes midnight
 */
public record DaySpan(int from, int to) {

    /** A time that a span can begin at, as text. */
    public static final String BEGINNING = "(?:[01]\\d|2[0-3]):[0-5]\\d";

    /** A time that a span can end at, as text. */
    public static final String END = BEGINNING + "|24:00";

    static final int DAY = 24 * 60;

    public DaySpan {
        if (from < 0 || from >= DAY || to <= from || to > DAY && to >= from + DAY) {
            throw new IllegalArgumentException("No span of a day: minutes %d to %d".formatted(from, to));
        }
    }

    /**
     * The span between two times such as {@code 09:00} and {@code 17:30}. An end that is earlier than the beginning is one of
     * the next day; {@code 24:00} is this day's end, and {@code 00:00} as an end is the same.
     *
     * @throws IllegalArgumentException when one is no time, or when both are the same
     */
    public static DaySpan between(String from, String to) {
        if (!from.matches(BEGINNING) || !to.matches(END)) {
            throw new IllegalArgumentException("No span of a day: " + from + " to " + to);
        }
        int beginning = minute(from);
        int end = minute(to);
        return new DaySpan(beginning, end < beginning ? end + DAY : end);
    }

    private static int minute(String time) {
        return Integer.parseInt(time, 0, 2, 10) * 60 + Integer.parseInt(time, 3, 5, 10);
    }

    /** Its beginning as text. */
    public String fromTime() {
        return time(from);
    }

    /** Its end as text, {@code 24:00} for midnight. */
    public String toTime() {
        return time(to > DAY ? to - DAY : to);
    }

    private static String time(int minute) {
        return "%02d:%02d".formatted(minute / 60, minute % 60);
    }

    /** What of it lies on the day that it begins on. */
    DaySpan untilMidnight() {
        return to <= DAY ? this : new DaySpan(from, DAY);
    }

    /** What of it lies on the next day, if anything does. */
    Stream<DaySpan> afterMidnight() {
        return to <= DAY ? Stream.empty() : Stream.of(new DaySpan(0, to - DAY));
    }
}
