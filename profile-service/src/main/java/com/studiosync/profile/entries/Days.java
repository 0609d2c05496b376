package com.studiosync.profile.entries;

import com.studiosync.platform.problems.Problems;
import com.studiosync.profile.scope.Restriction;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The days that a client asks for, both included. They come as text, so that a wrong one is told by its name. */
public class Days {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    @QueryParam("from")
    @Parameter(
            description = "The first day",
            example = "2026-01-01",
            schema = @Schema(implementation = LocalDate.class))
    String from;

    @QueryParam("to")
    @Parameter(description = "The last day", example = "2026-06-30", schema = @Schema(implementation = LocalDate.class))
    String to;

    /** The entries of these days, of those that may be seen. */
    public Restriction within(Restriction visible) {
        LocalDate first = first().orElse(EARLIEST);
        LocalDate last = last().orElse(LATEST);
        requireOrder(first, last);
        return visible.and("entry.day between :first and :last", Map.of("first", first, "last", last));
    }

    /** The first day, if one is asked for. */
    public Optional<LocalDate> first() {
        return read("from", from);
    }

    /** The last day, if one is asked for. */
    public Optional<LocalDate> last() {
        return read("to", to);
    }

    static void requireOrder(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw Problems.invalid("to", "must not be before from");
        }
    }

    private static Optional<LocalDate> read(String name, String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (!isKept(day)) {
                throw Problems.invalid(name, "must be between the years 1900 and 2199");
            }
            return Optional.of(day);
        } catch (DateTimeParseException noDate) {
            throw Problems.invalid(name, "must be a date such as 2026-01-31");
        }
    }

    /** The day that an entry can have by that text; empty for anything else. */
    static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(Days::isKept);
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    private static boolean isKept(LocalDate day) {
        return !day.isBefore(EARLIEST) && !day.isAfter(LATEST);
    }
}
