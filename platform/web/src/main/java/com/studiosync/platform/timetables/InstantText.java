package com.studiosync.platform.timetables;

import com.studiosync.platform.problems.FieldError;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;

/** Reads instants that come as text, so that a wrong one is told by its name and together with all else that is wrong. */
public final class InstantText {

    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2999-12-31T00:00:00Z");

    private InstantText() {}

    /** The instant that a text tells; {@code null}, and one more error under its name, when it tells none. */
    public static Instant read(String name, String text, List<FieldError> errors) {
        try {
            Instant instant = OffsetDateTime.parse(text).toInstant();
            if (!instant.isBefore(EARLIEST) && !instant.isAfter(LATEST)) {
                return instant;
            }
            errors.add(new FieldError(name, "must be in the years from 1970 to 2999"));
        } catch (DateTimeParseException noInstant) {
            errors.add(new FieldError(name, "must be an instant such as 2026-03-28T23:00:00Z"));
        }
        return null;
    }
}
