package com.studiosync.notification.letters;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Writes instants for people. Where they live is not known here, so the zone is named. */
final class LetterDates {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm 'UTC'", Locale.ROOT);

    private LetterDates() {}

    /** Such as {@code 1 September 2026, 08:30 UTC}; empty for an empty text. */
    static String format(String instant, Locale language) {
        if (instant.isEmpty()) {
            return "";
        }
        ZonedDateTime when = Instant.parse(instant).atZone(ZoneOffset.UTC);
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(language)
                        .format(when)
                + ", " + TIME.format(when);
    }
}
