package com.studiosync.gateway.accesslog;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Writes moments, and works out a second once for all the moments in it. */
final class Seconds {

    private static final int A_SECOND = 1_000;

    private final DateTimeFormatter beforeMillis;
    private final DateTimeFormatter afterMillis;
    private long second = Long.MIN_VALUE;
    private String before;
    private String after;

    /** Two patterns, for what stands before the milliseconds and after them. */
    Seconds(String beforeMillis, String afterMillis, ZoneId zone) {
        this.beforeMillis = DateTimeFormatter.ofPattern(beforeMillis).withZone(zone);
        this.afterMillis = DateTimeFormatter.ofPattern(afterMillis).withZone(zone);
    }

    void append(long epochMillis, StringBuilder text) {
        if (second != Math.floorDiv(epochMillis, A_SECOND)) {
            second = Math.floorDiv(epochMillis, A_SECOND);
            before = beforeMillis.format(Instant.ofEpochSecond(second));
            after = afterMillis.format(Instant.ofEpochSecond(second));
        }
        int millis = Math.floorMod(epochMillis, A_SECOND);
        text.append(before);
        text.append((char) ('0' + millis / 100));
        text.append((char) ('0' + millis / 10 % 10));
        text.append((char) ('0' + millis % 10));
        text.append(after);
    }
}
