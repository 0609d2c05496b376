package com.studiosync.studio.hours;

import com.studiosync.platform.problems.FieldError;
import com.studiosync.platform.problems.Problems;
import com.studiosync.platform.timetables.InstantText;
import com.studiosync.platform.timetables.Period;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The time that somebody wants to know opening periods of, if any. It comes as text, so that a wrong one is told by its name. */
public class AskedPeriod {

    private static final Duration LONGEST = Duration.ofDays(366);

    @QueryParam("from")
    @Parameter(
            description = "Resolve the hours from this instant on; comes with to",
            example = "2026-03-28T23:00:00Z",
            schema = @Schema(implementation = Instant.class))
    String from;

    @QueryParam("to")
    @Parameter(
            description = "Resolve them up to this instant, at most 366 times 24 hours after from",
            example = "2026-04-04T22:00:00Z",
            schema = @Schema(implementation = Instant.class))
    String to;

    private final List<FieldError> errors = new ArrayList<>();

    /**
     * The period; empty when none is asked for.
     *
     * @throws com.studiosync.platform.problems.ProblemException 422 for one that is not possible
     */
    Optional<Period> period() {
        if (from == null && to == null) {
            return Optional.empty();
        }
        Instant begin = read("from", from);
        Instant end = read("to", to);
        if (errors.isEmpty() && !begin.isBefore(end)) {
            errors.add(new FieldError("to", "must be after from"));
        } else if (errors.isEmpty() && Duration.between(begin, end).compareTo(LONGEST) > 0) {
            errors.add(new FieldError("to", "must be at most 366 days after from"));
        }
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
        return Optional.of(new Period(begin, end));
    }

    private Instant read(String name, String text) {
        if (text == null) {
            errors.add(new FieldError(name, "is needed, too: from and to come together"));
            return null;
        }
        return InstantText.read(name, text, errors);
    }
}
